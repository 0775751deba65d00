import { LinkSession } from '@musubi/link';

const usa = new LinkSession({ self: 'USA', peer: 'JPN', instruments: [], lastEntrySeen: 0 });
const jpn = new LinkSession({ self: 'JPN', peer: 'USA', instruments: [], lastEntrySeen: 41 });
const nowS = 1_782_864_000;
usa.start(nowS);
jpn.start(nowS);

// What a node does whenever its socket has room, and whenever bytes arrive:
for (const bytes of usa.takeOutput()) jpn.receive(bytes, nowS);
for (const bytes of jpn.takeOutput()) usa.receive(bytes, nowS);

for (const event of usa.takeEvents()) {
  if (event.type === 'hello') console.log(`${event.nation} is here; go on after entry ${event.resumeFrom}`);
}
try {
  usa.sendTracks({ to: 'JPN', value: {} } as never, nowS);
} catch (error) {
  console.log(`${error}`);
}
jpn.receive(new TextEncoder().encode('GET / HTTP/1.1'), nowS);
console.log(`${jpn.fault?.code}: ${jpn.fault?.message}`);
