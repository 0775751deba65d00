import type { Stage } from './stage.ts';

const LOG = 'watch-log';

/** The watch hands over with what its node proposes, read and corrected by a person. */
export async function handover(stage: Stage): Promise<void> {
  stage.chapter('Japan’s watch hands over');
  const fields = { text: 'Ask Australia why its line broke', atS: Math.floor(stage.nowS), kind: 'event', open: true };
  await stage.must('JPN', LOG, 'JPN-LOG-OPEN', { to: [], fields });
  const proposed = proposedText(stage);
  stage.check(
    'its node proposes what happened since the beginning, and what is open',
    proposed.includes('Written by Japan meanwhile') && /followed up \(1\)\n- .*why its line broke/.test(proposed),
    proposed,
  );
  stage.check('in Japanese too', proposedText(stage, 'ja').includes('継続事項（1件）'));
  const text = `${proposed}\n\nRead and corrected by the watch officer.`;
  await stage.must('JPN', LOG, 'JPN-LOG-HANDOVER', {
    to: ['USA'],
    fields: { text, atS: Math.floor(stage.nowS), kind: 'handover' },
  });
  await stage.pass(3);
  stage.check('the United States reads it', stage.status('USA', LOG, 'JPN-LOG-HANDOVER') === 'noted');
  const next = proposedText(stage);
  stage.check(
    'the next one begins where this one ended, and still has what is open',
    !next.includes('Written by Japan meanwhile') && next.includes('why its line broke'),
    next,
  );
}

function proposedText(stage: Stage, language: 'en' | 'ja' = 'en'): string {
  const proposal = stage.boards('JPN').proposal(LOG, 'handover');
  return 'code' in proposal ? proposal.message : String(proposal[language]['text']);
}
