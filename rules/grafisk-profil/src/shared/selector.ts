import type { PageElement } from '@klarsyn/core';

/** True when an element is what a plain selector names: `#krise`, `.krise`, `aside.krise`, `[data-krise]`, several with commas. Nothing else is understood. */
export const isSelected = ({ tag, attributes }: PageElement, selector: string): boolean =>
  selector.split(',').some((one) => {
    const parts = [...one.trim().matchAll(/([#.]?)([\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\]/g)];
    return (
      parts.length > 0 &&
      parts.every(([, sign, name = '', attribute, value]) => {
        if (attribute !== undefined) return value === undefined ? attributes[attribute] !== undefined : attributes[attribute] === value;
        if (sign === '#') return attributes['id'] === name;
        return sign === '.' ? (attributes['class'] ?? '').split(/\s+/).includes(name) : tag === name.toLowerCase();
      })
    );
  });
