import type { AgreementView } from '@musubi/node/contract';
import { type ReactNode, useId } from 'react';
import { loginOf } from '../session/roles.ts';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { type ActDraft, LIMIT_KEYS, type LimitKey, limitsOf, ownSuspensions } from './act-draft.ts';
import { mayAccede } from './acts.ts';
import { useLimitNames, usePartText } from './part-text.ts';

interface FieldsProps {
  readonly agreement: AgreementView;
  readonly draft: ActDraft;
  readonly onDraft: (draft: ActDraft) => void;
}

const SCOPES = ['whole', 'outflow'] as const;

function ScopeChoice({ draft, onDraft }: FieldsProps) {
  const words = useWords();
  return (
    <fieldset className="scope">
      <legend>{words.dialog.scope}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            checked={draft.scope === scope}
            onChange={() => onDraft({ ...draft, scope })}
            data-testid={`scope-${scope}`}
          />
          {words.agreements.scope[scope]}
        </label>
      ))}
    </fieldset>
  );
}

/** A part of the instrument; nothing ticked is all of it. */
function PartChoice({ agreement, draft, onDraft }: FieldsProps) {
  const words = useWords().acts;
  const own = useConsoleState((s) => loginOf(s)?.nation ?? '');
  const limits = limitsOf(agreement, own);
  const names = useLimitNames(agreement);
  const toggle = (key: LimitKey, name: string): void => {
    const was = draft.only[key];
    const list = was.includes(name) ? was.filter((one) => one !== name) : [...was, name];
    onDraft({ ...draft, only: { ...draft.only, [key]: list } });
  };
  return (
    <details className="act-part" data-testid="act-part">
      <summary>{words.part}</summary>
      <p className="muted">{words.partNote}</p>
      {LIMIT_KEYS.map((key) => (
        <fieldset key={key} className="scope">
          <legend>{words.limit[key]}</legend>
          {limits[key].map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={draft.only[key].includes(name)}
                onChange={() => toggle(key, name)}
                data-testid={`part-${key}-${name}`}
              />
              {names[key](name)}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** Which of what this nation has suspended is resumed; there is no choice where all of it is one. */
function ResumeChoice({ agreement, draft, onDraft }: FieldsProps) {
  const words = useWords().acts;
  const own = useConsoleState((s) => loginOf(s)?.nation ?? '');
  const partText = usePartText(agreement);
  const standing = ownSuspensions(agreement, own);
  if (!standing.some(({ only }) => only !== null)) return null;
  const parts = standing.flatMap((part, at) => (part.only === null ? [] : [[at, partText(part)] as const]));
  const choices = [[null, words.resumeAll] as const, ...parts];
  return (
    <fieldset className="scope" data-testid="resume-choice">
      <legend>{words.resumeWhat}</legend>
      {choices.map(([at, text]) => (
        <label key={text}>
          <input
            type="radio"
            name="resumes"
            checked={draft.resumes === at}
            onChange={() => onDraft({ ...draft, resumes: at })}
            data-testid={`resume-${at ?? 'all'}`}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Field({ label, note, children }: { label: string; note?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="act-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {note && <span className="muted">{note}</span>}
    </p>
  );
}

/** When it takes effect, or a new end, in UTC. */
function TimeField({ label, note, what, draft, onDraft }: TimeProps) {
  return (
    <Field label={label} note={note}>
      {(id) => (
        <input
          id={id}
          type="datetime-local"
          value={draft[what]}
          data-testid={`act-${what}`}
          onChange={(e) => onDraft({ ...draft, [what]: e.target.value })}
        />
      )}
    </Field>
  );
}
interface TimeProps extends Omit<FieldsProps, 'agreement'> {
  readonly label: string;
  readonly note: string;
  readonly what: 'effective' | 'ends';
}

interface ChoiceProps extends Omit<FieldsProps, 'agreement'> {
  readonly label: string;
  readonly what: 'nation' | 'successor';
  /** What can be chosen, and how it is called. */
  readonly among: readonly (readonly [value: string, text: string])[];
}

function ChoiceField({ label, what, among, draft, onDraft }: ChoiceProps) {
  const words = useWords().acts;
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={draft[what]}
          data-testid={`act-${what}`}
          onChange={(e) => onDraft({ ...draft, [what]: e.target.value })}
        >
          <option value="">{words.choose}</option>
          {among.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The SHA-256 of a file, worked out here: the file goes nowhere. Its arithmetic comes when it is needed. */
async function sha256Of(file: File): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));
}

function TextField({ draft, onDraft }: Omit<FieldsProps, 'agreement'>) {
  const words = useWords().acts;
  const set = (textSha256: string): void => onDraft({ ...draft, textSha256 });
  return (
    <>
      <Field label={words.textSha256} note={words.textNote}>
        {(id) => (
          <input
            id={id}
            className="mono"
            value={draft.textSha256}
            maxLength={64}
            spellCheck={false}
            data-testid="act-textSha256"
            onChange={(e) => set(e.target.value.trim().toLowerCase())}
          />
        )}
      </Field>
      <Field label={words.textFile}>
        {(id) => (
          <input
            id={id}
            type="file"
            data-testid="act-file"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) void sha256Of(file).then(set);
            }}
          />
        )}
      </Field>
    </>
  );
}

function Successor({ agreement, draft, onDraft }: FieldsProps) {
  const words = useWords().acts;
  const language = useConsoleState((s) => s.language);
  const agreements = useConsoleState((s) => s.agreements);
  const others = agreements.filter(({ id }) => id !== agreement.id);
  const among = others.map(({ id, title, titleJa }) => [id, language === 'ja' ? titleJa : title] as const);
  return <ChoiceField label={words.successor} what="successor" among={among} draft={draft} onDraft={onDraft} />;
}

/** The fields of an act: what its type says beside the reason, and when it takes effect. */
export function ActFields(props: FieldsProps) {
  const words = useWords().acts;
  const { agreement, draft } = props;
  const { type } = draft;
  const nations = mayAccede(agreement).map((nation) => [nation, nation] as const);
  return (
    <>
      {type === 'suspended' && (
        <>
          <ScopeChoice {...props} />
          <PartChoice {...props} />
        </>
      )}
      {type === 'resumed' && <ResumeChoice {...props} />}
      {type === 'extended' && <TimeField {...props} label={words.ends} note={words.utc} what="ends" />}
      {type === 'notice-given' && <TimeField {...props} label={words.endsLater} note={words.endsNote} what="ends" />}
      {type === 'amended' && <TextField {...props} />}
      {type === 'acceded' && <ChoiceField {...props} label={words.nation} what="nation" among={nations} />}
      {type === 'superseded' && <Successor {...props} />}
      <TimeField {...props} label={words.effective} note={words.effectiveNote} what="effective" />
    </>
  );
}
