import { createSocket } from 'node:dgram';
import type { SensorOutput, TellProblem } from './sensor-output.ts';

/** Sends each emission as one datagram. A failure is told once, until one succeeds again. */
export function udpOutput(to: { readonly host: string; readonly port: number }, tell: TellProblem): SensorOutput {
  const socket = createSocket(to.host.includes(':') ? 'udp6' : 'udp4');
  let failing = false;
  const fail = (error: Error) => {
    if (!failing) tell('send-failed', error.message);
    failing = true;
  };
  socket.on('error', fail);
  return {
    send: (pieces) => {
      for (const bytes of pieces) {
        socket.send(bytes, to.port, to.host, (error) => {
          if (error) fail(error);
          else failing = false;
        });
      }
    },
    close: () => new Promise((resolve) => socket.close(resolve)),
  };
}
