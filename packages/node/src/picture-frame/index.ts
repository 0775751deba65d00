/** The picture as one binary frame of columns: what the stream sends to a console that asks for it. */
export { decodePicture, PictureColumns } from './decode.ts';
export { encodePicture } from './encode.ts';
export { FrameFlag } from './layout.ts';
