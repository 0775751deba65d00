import { createReadStream } from 'node:fs';
import { JsonLines, RecordingReader } from '@musubi/asterix';

export async function* toJsonLines(path: string): AsyncGenerator<Uint8Array> {
  const reader = new RecordingReader();
  const lines = new JsonLines({ editions: { 62: '1.19' }, sources: { '25/201': { 48: '1.27' } } });
  const write = (pieces: ReturnType<typeof reader.push>): Uint8Array => {
    for (const piece of pieces) {
      if ('bytes' in piece) lines.write(piece.bytes, { offset: piece.offset, receivedAtS: piece.timeS });
    }
    return lines.take();
  };
  for await (const chunk of createReadStream(path)) yield write(reader.push(chunk));
  yield write(reader.end());
}
