// Letters as strokes, for drawings that must come out the same on every machine: no font of the system is asked. Drawn for this
// program on a grid of 5 columns (0 … 4) and 9 rows: capitals stand on row 6 and reach up to row 0, small letters to row 2,
// descenders go down to row 8. A stroke is a run of points, two digits each (column, row); strokes are separated by blanks.

const STROKES: Readonly<Record<string, string>> = {
  ' ': '',
  '!': '2024 2526',
  '"': '1012 3032',
  '#': '1016 3036 0242 0444',
  $: '4130100102133344453616 1605 2026',
  '%': '0640 0001111000 3536464535',
  '&': '460201102031230405163644',
  "'": '2022',
  '(': '30212536',
  ')': '10212516',
  '*': '2125 0244 0442',
  '+': '2125 0343',
  ',': '2527',
  '-': '0343',
  '.': '2526',
  '/': '0640',
  '0': '103041453616050110 3115',
  '1': '112026 1636',
  '2': '01103041420646',
  '3': '01103041423313 334445361605',
  '4': '3036 300444',
  '5': '40000232434445361605',
  '6': '30100105163645443303',
  '7': '004016',
  '8': '103041423313020110 1304051636454433',
  '9': '43130201103041453616',
  ':': '2223 2526',
  ';': '2223 2527',
  '<': '410345',
  '=': '0242 0444',
  '>': '014305',
  '?': '01103041422324 2526',
  '@': '34321223344441301001051636',
  A: '062046 1434',
  B: '06003041423303 3344453606',
  C: '4130100105163645',
  D: '06003041453606',
  E: '40000646 0333',
  F: '400006 0333',
  G: '41301001051636454323',
  H: '0006 4046 0343',
  I: '1030 2026 1636',
  J: '4045361605',
  K: '0006 4003 0346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  '[': '30101636',
  '\\': '0046',
  ']': '10303616',
  '^': '022042',
  _: '0747',
  '`': '1021',
  a: '12324346 44130405163645',
  b: '0006 0312324345361605',
  c: '4332120305163645',
  d: '4046 4332120305163645',
  e: '04444332120305163645',
  f: '41302126 0242',
  g: '4332120305163645 4247381807',
  h: '0006 0312324346',
  i: '122226 1636 2021',
  j: '32371807 3031',
  k: '0006 4204 1346',
  l: '102026 1636',
  m: '0602 03122226 22324346',
  n: '0602 0312324346',
  o: '123243453616050312',
  p: '0208 0312324345361605',
  q: '4248 4332120305163645',
  r: '0602 04123243',
  s: '43321203143445361605',
  t: '20253645 0242',
  u: '0205163645 4246',
  v: '022642',
  w: '0216243642',
  x: '0246 4206',
  y: '0226 4218',
  z: '02420646',
  '{': '30212213252636',
  '|': '2027',
  '}': '10212233252616',
  '~': '0312233342',
  '–': '0343',
  '—': '0343',
  '…': '0506 2526 4546',
  '·': '2324',
  '×': '0246 4206',
  '→': '0343 2143 4325',
  '−': '0343',
  '\u2009': '',
  '\u00a0': '',
};

/** Drawn for a character that the font does not have. */
const BOX = '0040460600';

/** Size of a grid step, and how far each letter moves on, in ems. All letters are equally wide. */
const COLUMN_EM = 0.105;
const ROW_EM = 0.12;
export const ADVANCE_EM = 0.6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The strokes of a text whose first letter begins at the origin, on the base line, with letters of 1 em. */
export function strokesOf(text: string): Point[][] {
  const strokes: Point[][] = [];
  [...text].forEach((character, i) => {
    for (const stroke of (STROKES[character] ?? BOX).split(' ')) {
      if (stroke === '') continue;
      const points: Point[] = [];
      for (let at = 0; at < stroke.length; at += 2) {
        points.push({ x: i * ADVANCE_EM + 0.09 + Number(stroke[at]) * COLUMN_EM, y: (Number(stroke[at + 1]) - 6) * ROW_EM });
      }
      strokes.push(points);
    }
  });
  return strokes;
}
