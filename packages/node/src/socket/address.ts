export interface InputAddress {
  readonly protocol: 'udp' | 'tcp';
  readonly host: string;
  readonly port: number;
}

/** `udp://HOST:PORT` or `tcp://HOST:PORT`, or null. */
export function parseAddress(text: string): InputAddress | null {
  const match = /^(udp|tcp):\/\/([^:/]+):(\d{1,5})$/.exec(text);
  if (!match) return null;
  const port = Number(match[3]);
  if (port < 1 || port > 65535) return null;
  return { protocol: match[1] as 'udp' | 'tcp', host: match[2] as string, port };
}
