/// <reference lib="dom" />
import type { Look } from '@klarsyn/core';
import type { Colors, Rgba } from './colors.ts';

/** What lies behind an element's text. */
export interface Behind {
  /** The colour, before what is translucent is laid over; undefined where it is a picture or cannot be told. */
  readonly color: Rgba | undefined;
  /** The element that paints it, by its place in the list; -1 for the canvas. */
  readonly painter: number;
  /** Ancestors that are translucent as a whole, outermost first. */
  readonly veils: readonly { readonly backdrop: Rgba | undefined; readonly opacity: number }[];
}

/** Works out colours and font of elements, from the outermost inwards. Runs in the page. */
export function looks({ parse, mix, over, hex }: Colors) {
  const canvas = (dark: boolean): Behind => ({ color: dark ? [18, 18, 18, 1] : [255, 255, 255, 1], painter: -1, veils: [] });

  /** What lies behind the text of an element, given what lies behind the element. */
  const behind = (style: CSSStyleDeclaration, outer: Behind, index: number): Behind => {
    const own = parse(style.backgroundColor);
    const opacity = Number(style.opacity);
    const veils = opacity < 1 ? [...outer.veils, { backdrop: outer.color, opacity }] : outer.veils;
    const isPicture =
      style.backgroundImage !== 'none' || style.filter !== 'none' || style.mixBlendMode !== 'normal' || style.textShadow !== 'none';
    if (isPicture) return { color: undefined, painter: index, veils };
    if (own[3] === 1) return { color: own, painter: index, veils };
    if (own[3] === 0) return veils === outer.veils ? outer : { ...outer, veils };
    return { color: outer.color && over(own, outer.color), painter: outer.painter, veils };
  };

  /** The colour after every translucent ancestor, from the innermost outwards. */
  const seen = (color: Rgba | undefined, { veils }: Behind): Rgba | undefined =>
    veils.reduceRight<Rgba | undefined>(
      (inner, { backdrop, opacity }) => (inner && backdrop ? mix(inner, backdrop, opacity) : undefined),
      color,
    );

  const firstFamily = (families: string): string => {
    const first = /^\s*(?:"([^"]*)"|'([^']*)'|([^,]*))/.exec(families);
    return (first?.[1] ?? first?.[2] ?? first?.[3] ?? '').trim();
  };

  /** The address of the first background picture; those that stand in the style itself are often long, and are left out. */
  const pictureIn = (background: string): string | undefined => /url\("(?!data:)([^"]+)"\)/.exec(background)?.[1];

  const look = (style: CSSStyleDeclaration, ground: Behind): Omit<Look, 'box'> => {
    const ink = parse(style.webkitTextFillColor || style.color);
    const background = seen(ground.color, ground);
    const color = ground.color && seen(over(ink, ground.color), ground);
    const picture = style.backgroundImage === 'none' ? undefined : pictureIn(style.backgroundImage);
    const lineHeight = Number.parseFloat(style.lineHeight);
    return {
      fontFamily: firstFamily(style.fontFamily),
      fontSizePt: Math.round(Number.parseFloat(style.fontSize) * 75) / 100,
      bold: Number(style.fontWeight) >= 600,
      color: hex(color ?? ink),
      background: background && hex(background),
      ...(picture !== undefined && { picture }),
      ...(lineHeight > 0 && { lineHeightPt: Math.round(lineHeight * 75) / 100 }),
    };
  };
  return { canvas, behind, look };
}

/** What {@link looks} gives. */
export type Looks = ReturnType<typeof looks>;
