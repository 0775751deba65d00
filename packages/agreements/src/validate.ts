import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { INSTRUMENT_SCHEMA } from './schema.ts';

/** Something wrong at a place of a document. */
export interface Finding {
  readonly at: readonly (string | number)[];
  readonly message: string;
  readonly expected: string;
}

let validate: ValidateFunction | undefined;

/** What in `value` the published schema does not allow, at most so much; empty when it allows all of it. */
export function schemaFindings(value: unknown, findingsMax: number): Finding[] {
  validate ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
  }).compile(INSTRUMENT_SCHEMA);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
  return errors.slice(0, findingsMax).map(toFinding);
}

function toFinding(error: ErrorObject): Finding {
  const at = pathOf(error.instancePath);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      return { at: [...at, key], message: `there is no ${key} here`, expected: `known here are ${known.join(', ')}` };
    }
    case 'required': {
      const key = String(params.missingProperty);
      return { at, message: `${key} is missing`, expected: `add ${key}` };
    }
    case 'enum':
      return { at, message: found(error.data), expected: `it is one of ${(error.schema as string[]).join(', ')}` };
    case 'const':
      return { at, message: found(error.data), expected: `it is ${String(error.schema)}` };
    case 'pattern':
      return { at, message: found(error.data), expected: `it is ${describedAs(error)}` };
    default:
      return { at, message: found(error.data), expected: `it ${error.message ?? 'is not that'}` };
  }
}

function describedAs(error: ErrorObject): string {
  const description = error.parentSchema?.description;
  return `${typeof description === 'string' ? `${description} ` : 'text '}of the form ${String(error.schema)}`;
}

function found(data: unknown): string {
  return `found ${JSON.stringify(data)?.slice(0, 80) ?? 'nothing'}`;
}

/** A JSON pointer's parts; those that are numbers as numbers. */
function pathOf(pointer: string): (string | number)[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}
