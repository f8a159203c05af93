/**
 * The scale of a predictor: equal segments, thresholds at the joints, the score where it lies inside its segment.
 * Drawn with attributes only, as the page allows no inline styles; every threshold is the engine's.
 */
import { html, nothing, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { day, items } from './words.ts';
import { levelLabel, shade } from './level.ts';
import type { Data } from './words.ts';

export interface Scale {
  /** Thresholds in per cent, lowest to highest, the ends included. */
  points?: number[];
  open_top?: boolean;
  levels: string[];
  /** Words at the segments in place of thresholds. */
  captions?: string[];
  /** The thresholds as a sentence. */
  in_words?: string;
}

/** The scale of an entry, where the engine gives one. Risk Matrix 2000 has the name of its scale under the same key. */
export function scaleOf(entry: Data): Scale | null {
  const s = entry?.bands;
  return s && typeof s === 'object' && items(s.levels).length ? (s as Scale) : null;
}

/** Where a percentage lies on the bar, 0 to 100: proportional inside its segment. */
export function place(scale: Scale, percent: number): number {
  const { points = [], levels } = scale;
  const width = 100 / levels.length;
  if (points.length < 2) return 0;
  for (let i = 0; i + 1 < points.length; i += 1) {
    const from = points[i]!;
    const to = points[i + 1]!;
    if (percent < to || i + 2 === points.length) {
      const inside = to > from ? Math.min(Math.max((percent - from) / (to - from), 0), 1) : 0;
      return (i + inside) * width;
    }
  }
  return 100;
}

/** Patterns that the segments are filled with; one set for each page. */
export function patterns(): TemplateResult {
  return html`<svg class="res-patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="res-stripes-medium" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="8" height="8" class="res-fill-medium"></rect>
        <rect width="3" height="8" class="res-fill-medium-light"></rect>
      </pattern>
      <pattern id="res-stripes-very-high" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" class="res-fill-very-high"></rect>
        <rect width="3" height="8" class="res-fill-very-high-light"></rect>
      </pattern>
    </defs>
  </svg>`;
}

const fill = (level: string): string => (level === 'medium' ? 'url(#res-stripes-medium)' : level === 'very_high' ? 'url(#res-stripes-very-high)' : '');

const anchor = (at: number): string => (at < 12 ? 'start' : at > 88 ? 'end' : 'middle');

/** The engine's sentence for those who do not see the bar, with its dates as these users write them, and the range that is drawn beside it. */
function said(name: string, entry: Data, scale: Scale): string {
  const band = entry.level ? levelLabel(entry.level).toLowerCase() : items(entry.possible).map((l) => levelLabel(l).toLowerCase()).join(' or ') || 'no band';
  const sentence = String(entry.sentence ?? `${name}: ${band}.${scale.in_words ? ` The bands are ${scale.in_words}.` : ''}`).replace(/\d{4}-\d\d-\d\d/g, day);
  const range = entry.dynamic && typeof entry.dynamic.lowest === 'number' ? ` With the missing answers it could be ${entry.dynamic.lowest}% to ${entry.dynamic.highest}%.` : '';
  return sentence + range;
}

export function bar(name: string, entry: Data, showPercent: boolean): TemplateResult | typeof nothing {
  const scale = scaleOf(entry);
  if (!scale) return nothing;
  const n = scale.levels.length;
  const width = 100 / n;
  const points = scale.points ?? [];
  const numbered = points.length === n + 1 && !scale.captions;
  const joints = numbered || items(scale.captions).length > 0;
  const percent = typeof entry.percent === 'number' ? (entry.percent as number) : null;
  const at = showPercent && numbered && percent !== null ? place(scale, percent) : null;
  const range = entry.dynamic;
  const span = showPercent && numbered && range && typeof range.lowest === 'number' ? { from: place(scale, range.lowest), to: place(scale, range.highest) } : null;
  // where no percentage is shown, the band or the bands that are possible are framed
  const framed: string[] = at === null && !span ? (entry.level ? [entry.level] : items(entry.possible)) : [];
  return html`<svg class="res-scale" width="100%" height=${span ? 112 : joints ? 76 : 66} role="img" aria-label=${said(name, entry, scale)} focusable="false">
    ${at === null
      ? nothing
      : svg`<text class="res-scale__score" x="${at}%" y="12" text-anchor=${anchor(at)}>${percent}%</text>
        <svg x="${at}%" y="15" class="res-scale__marker" overflow="visible"><path d="M-7,0 L7,0 L0,9 Z"></path></svg>`}
    ${scale.levels.map(
      (l, i) => svg`<rect class="res-scale__segment res-fill-${shade(l)}" x="${i * width}%" y="25" width="${width}%" height="15" fill=${fill(l) || nothing}></rect>
        <text class="res-scale__label" x="${(i + 0.5) * width}%" y="${joints ? 71 : 60}" text-anchor="middle">${levelLabel(l)}</text>`,
    )}
    ${framed.map((l) => {
      const i = scale.levels.indexOf(l);
      return i < 0 ? nothing : svg`<rect class="res-scale__frame" x="${i * width}%" y="22" width="${width}%" height="21"></rect>`;
    })}
    ${at === null ? nothing : svg`<svg x="${at}%" y="22" overflow="visible"><line class="res-scale__pin" x1="0" y1="0" x2="0" y2="21"></line></svg>`}
    ${numbered
      ? points.map((p, i) => svg`<text class="res-scale__joint" x="${i * width}%" y="54" text-anchor=${i === 0 ? 'start' : i === n ? 'end' : 'middle'}>${p}%${i === n && scale.open_top ? '+' : ''}</text>`)
      : items(scale.captions).map((c, i) => svg`<text class="res-scale__joint" x="${(i + 0.5) * width}%" y="54" text-anchor="middle">${c}</text>`)}
    ${span
      ? svg`<svg x="${span.from}%" y="76" width="${Math.max(span.to - span.from, 0.6)}%" height="12" overflow="visible">
          <line class="res-scale__range" x1="0" y1="6" x2="100%" y2="6"></line>
          <line class="res-scale__range" x1="0" y1="1" x2="0" y2="11"></line>
          <line class="res-scale__range" x1="100%" y1="1" x2="100%" y2="11"></line>
        </svg>
        <text class="res-scale__joint" x="${span.from + span.to < 100 ? 0 : 100}%" y="104" text-anchor=${span.from + span.to < 100 ? 'start' : 'end'}>Could be ${range.lowest}% to ${range.highest}%</text>`
      : nothing}
  </svg>`;
}
