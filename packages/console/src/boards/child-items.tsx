import type { BoardView } from '@musubi/node/contract';
import { useConsoleState, useWords } from '../store/console-context.ts';
import type { BoardsApi } from './boards-api.ts';
import { ItemTable } from './item-table.tsx';
import type { Place } from './place.ts';
import { useAsked } from './use-asked.ts';

interface ChildrenProps {
  readonly parent: string;
  readonly child: BoardView;
  readonly api: BoardsApi;
  readonly mayWrite: boolean;
  readonly go: (place: Partial<Place>) => void;
}

/** Items of other boards that belong to this one. */
export function Children({ parent, child, api, go, mayWrite }: ChildrenProps) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const { value: page } = useAsked(`${child.name}/${child.version}/${parent}`, () =>
    api.page(child.name, { parent, limit: '500' }),
  );
  const select = (item: string): void => go({ board: child.name, tab: 'items', item, isNew: false });
  return (
    <section data-testid={`children-${child.name}`}>
      <h4>
        {words.children}: {child.words[language]} ({page?.total ?? 0})
      </h4>
      {page && page.items.length > 0 && <ItemTable board={child} rows={page.items} selected={null} onSelect={select} />}
      {mayWrite && (
        <button
          type="button"
          onClick={() =>
            go({ board: child.name, tab: 'items', item: null, isNew: true, given: { [child.parent ?? '']: parent } })
          }
        >
          {words.open}: {child.words[language]}
        </button>
      )}
    </section>
  );
}
