import { child, isOn, type XmlElement } from '@klarsyn/office';

/** The `w:val` of a child: how WordprocessingML writes most of what it has to say. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];

/** A yes or no as WordprocessingML writes it: there without a value means yes. Undefined when the child is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : isOn(found.attributes['w:val'] ?? 'true');
}
