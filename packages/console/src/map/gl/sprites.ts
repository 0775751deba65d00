/** Rectangles cut from an atlas: symbols in their own colours, or glyphs in the instance's colour. */
import { CORNER, createProgram, createQuads, type Instances, nextInstance } from './program.ts';

/** Words a sprite takes: left, top, width, height (px), u0, v0, u1, v1, colour. */
export const SPRITE_WORDS = 9;

const VERTEX = `#version 300 es
layout(location=0) in vec4 box;
layout(location=1) in vec4 cut;
layout(location=2) in vec4 colour;
uniform vec2 screen;
out vec2 uv;
out vec4 tint;
void main() {
  ${CORNER}
  vec2 p = box.xy + corner * box.zw;
  gl_Position = vec4(p.x / screen.x * 2.0 - 1.0, 1.0 - p.y / screen.y * 2.0, 0.0, 1.0);
  uv = mix(cut.xy, cut.zw, corner);
  tint = colour;
}`;

// A glyph's texel holds its face in red and its halo in green.
const FRAGMENT = `#version 300 es
precision mediump float;
in vec2 uv;
in vec4 tint;
uniform sampler2D atlas;
uniform float glyphs;
uniform vec3 halo;
out vec4 result;
void main() {
  vec4 texel = texture(atlas, uv);
  vec4 symbol = texel * tint.a;
  float face = texel.r;
  float around = max(texel.g * 0.85, face);
  vec4 glyph = vec4(mix(halo * around, tint.rgb, face) * tint.a, around * tint.a);
  result = mix(symbol, glyph, glyphs);
}`;

export function addSprite(
  list: Instances,
  left: number,
  top: number,
  width: number,
  height: number,
  cut: ArrayLike<number>,
  colour: number,
): void {
  const i = nextInstance(list);
  const f = list.floats;
  f[i] = left;
  f[i + 1] = top;
  f[i + 2] = width;
  f[i + 3] = height;
  f[i + 4] = cut[0]!;
  f[i + 5] = cut[1]!;
  f[i + 6] = cut[2]!;
  f[i + 7] = cut[3]!;
  list.colours[i + 8] = colour;
}

export interface SpritePass {
  readonly draw: (
    list: Instances,
    texture: WebGLTexture,
    widthPx: number,
    heightPx: number,
    halo: readonly [number, number, number] | null,
  ) => void;
}

/** `halo` given: the atlas holds glyphs, tinted by instance and outlined in that colour (0 to 1). */
export function createSpritePass(gl: WebGL2RenderingContext): SpritePass {
  const program = createProgram(gl, VERTEX, FRAGMENT);
  const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  const [screen, glyphs, haloAt] = [at('screen'), at('glyphs'), at('halo')];
  const attributes = [
    { location: 0, size: 4, offset: 0 },
    { location: 1, size: 4, offset: 4 },
  ];
  const drawQuads = createQuads(gl, SPRITE_WORDS, attributes, 2);
  return {
    draw(list, texture, widthPx, heightPx, halo) {
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, not React's
      gl.useProgram(program);
      gl.uniform2f(screen, widthPx, heightPx);
      gl.uniform1f(glyphs, halo ? 1 : 0);
      const [r, g, b] = halo ?? [0, 0, 0];
      gl.uniform3f(haloAt, r, g, b);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      drawQuads(list);
    },
  };
}

/** Puts a canvas in a texture, premultiplied as canvases are. */
export function uploadAtlas(gl: WebGL2RenderingContext, texture: WebGLTexture, canvas: HTMLCanvasElement): void {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}
