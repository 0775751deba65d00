/** Straight strokes, smooth at the edges, dashed where asked. */
import { CORNER, createProgram, createQuads, type Instances, nextInstance } from './program.ts';

/** Words a line takes: x0, y0, x1, y1 (px), width, dash length (0: solid), distance at its start, colour. */
export const LINE_WORDS = 8;

const VERTEX = `#version 300 es
layout(location=0) in vec4 ends;
layout(location=1) in vec3 stroke;
layout(location=2) in vec4 colour;
uniform vec2 screen;
out float across;
out float along;
flat out float halfWidth;
flat out float dash;
flat out vec4 tint;
void main() {
  ${CORNER}
  vec2 d = ends.zw - ends.xy;
  float len = max(length(d), 0.001);
  vec2 dir = d / len;
  halfWidth = stroke.x * 0.5;
  float reach = halfWidth + 1.0;
  across = (corner.y * 2.0 - 1.0) * reach;
  along = stroke.z + corner.x * len;
  vec2 p = ends.xy + d * corner.x + vec2(-dir.y, dir.x) * across;
  gl_Position = vec4(p.x / screen.x * 2.0 - 1.0, 1.0 - p.y / screen.y * 2.0, 0.0, 1.0);
  dash = stroke.y;
  tint = colour;
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
in float across;
in float along;
flat in float halfWidth;
flat in float dash;
flat in vec4 tint;
out vec4 result;
void main() {
  float a = tint.a * clamp(halfWidth + 0.5 - abs(across), 0.0, 1.0);
  if (dash > 0.0 && mod(along, dash * 2.0) > dash) a = 0.0;
  result = vec4(tint.rgb * a, a);
}`;

export function addLine(
  list: Instances,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  colour: number,
  dash = 0,
  startPx = 0,
): void {
  const i = nextInstance(list);
  const f = list.floats;
  f[i] = x0;
  f[i + 1] = y0;
  f[i + 2] = x1;
  f[i + 3] = y1;
  f[i + 4] = width;
  f[i + 5] = dash;
  f[i + 6] = startPx;
  list.colours[i + 7] = colour;
}

export interface LinePass {
  readonly draw: (list: Instances, widthPx: number, heightPx: number) => void;
}

export function createLinePass(gl: WebGL2RenderingContext): LinePass {
  const program = createProgram(gl, VERTEX, FRAGMENT);
  const screen = gl.getUniformLocation(program, 'screen');
  const attributes = [
    { location: 0, size: 4, offset: 0 },
    { location: 1, size: 3, offset: 4 },
  ];
  const drawQuads = createQuads(gl, LINE_WORDS, attributes, 2);
  return {
    draw(list, widthPx, heightPx) {
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, not React's
      gl.useProgram(program);
      gl.uniform2f(screen, widthPx, heightPx);
      drawQuads(list);
    },
  };
}
