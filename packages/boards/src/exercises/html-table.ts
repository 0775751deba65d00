import { escapeMarkup } from '../xml.ts';

/** A table of the report; heads are text, cells are markup. */
export function htmlTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line('th', heads.map(escapeMarkup))}</thead>
<tbody>${rows.map((row) => line('td', row)).join('\n')}</tbody></table>`;
}
