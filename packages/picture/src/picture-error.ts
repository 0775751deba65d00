/** A node wired its picture wrongly; never the fault of what a partner sent. */
export class PictureError extends Error {
  readonly code: 'own-nation' | 'too-many-nations';

  constructor(code: PictureError['code'], message: string) {
    super(message);
    this.name = 'PictureError';
    this.code = code;
  }
}
