/** Misuse by this node's own code. What a peer does wrong is a session fault, never an exception. */
export type LinkErrorCode =
  /** The value was not minted by the release package, or was released to another nation. */
  | 'not-released'
  | 'too-many-rows'
  | 'frame-too-large'
  /** Durable entries must be handed over one after the other: `nextEntry` says which is next. */
  | 'entry-order'
  /** `acknowledgeEntry` with an index that did not come. */
  | 'out-of-range';

/** The only error this package throws; `message` says what, where and what would be right. */
export class LinkError extends Error {
  readonly code: LinkErrorCode;
  constructor(code: LinkErrorCode, message: string) {
    super(message);
    this.name = 'LinkError';
    this.code = code;
  }
}

/** Why a session ended. */
export type LinkFaultCode =
  /** Not the magic bytes: something else talks on this port. */
  | 'bad-magic'
  /** Another version of this protocol. */
  | 'version-mismatch'
  | 'frame-too-large'
  /** A frame whose content breaks the published layout. */
  | 'malformed'
  /** A frame other than HELLO came first, or a second HELLO. */
  | 'unexpected-frame'
  /** HELLO names another nation than the one whose certificate is on the connection, or another addressee. */
  | 'wrong-nation'
  /** A live frame's number did not grow. */
  | 'bad-sequence'
  /** A label of another originator: a nation publishes only what it observed. */
  | 'foreign-label'
  /** A section that this node neither passes on nor gets by way of the peer. */
  | 'foreign-section'
  /** An entry was left out, or acknowledged without having been sent. */
  | 'entry-gap'
  | 'bad-acknowledgement'
  /** A receipt for a frame never sent, or with another digest than what was sent. */
  | 'bad-receipt'
  /** Faster than the limits, or more entries in flight than the window. */
  | 'flood'
  /** Nothing whole was heard for `silenceSMax`. */
  | 'silent'
  /** The peer said that it closes. */
  | 'closed-by-peer';

export interface LinkFault {
  readonly code: LinkFaultCode;
  readonly message: string;
}
