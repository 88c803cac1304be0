/// <reference lib="dom" />

/** A form that can be asked. Forms and fields go by their place, which is the same when the page is opened again. */
export interface FormBefore {
  readonly place: number;
  /** Its number in the recording, when the page has been written down. */
  readonly number: number;
  readonly fields: readonly FieldBefore[];
}

/** A field that may not be empty, or not hold just anything. */
export interface FieldBefore {
  readonly place: number;
  readonly number: number;
  readonly label: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** What a form said when it was sent. */
export interface FormAfter {
  /** True when another page has come. */
  readonly isNew: boolean;
  /** Texts that are seen now and were not, and whether a person who does not see them is told. */
  readonly messages: readonly { readonly text: string; readonly isTold: boolean }[];
  /** The places of fields that look otherwise now, or are said to be wrong. */
  readonly marked: readonly number[];
  /** True when focus is elsewhere than on the button. */
  readonly isMoved: boolean;
  /** True when the browser itself keeps the form back and says why. */
  readonly isByBrowser: boolean;
}

/** What looks at forms and sends them. Runs in the page, in a world of its own; carries all it needs. */
export function formEyes() {
  interface World {
    klarsynNumbers?: ReadonlyMap<Element, number>;
    klarsynBefore?: { readonly texts: ReadonlyMap<Element, string>; readonly looks: ReadonlyMap<Element, string> };
  }
  const world = globalThis as World;
  const forms = (): readonly HTMLFormElement[] => [...document.querySelectorAll('form')];
  const fieldsOf = (form: HTMLFormElement): readonly Element[] =>
    [...document.querySelectorAll('input, textarea, select, button')].filter((one) => (one as HTMLInputElement).form === form);
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const buttonOf = (form: HTMLFormElement): HTMLElement | undefined =>
    fieldsOf(form).find(
      (one): one is HTMLElement =>
        one.matches('button:not([type=button], [type=reset]), input[type=submit], input[type=image]') && isSeen(one),
    );
  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);
  const ownText = (element: Element): string =>
    short(Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : '')).join(' '));
  const texts = (): ReadonlyMap<Element, string> => {
    const said = [...(document.body ?? document.documentElement).querySelectorAll('*')].filter(
      (element) => !element.matches('script, style, option, noscript') && isSeen(element),
    );
    return new Map(said.map((element) => [element, ownText(element)] as const).filter(([, text]) => /\p{L}/u.test(text)));
  };
  const lookOf = (field: Element): string => {
    const { borderTopColor, borderBottomColor, borderTopWidth, backgroundColor, boxShadow, color } = getComputedStyle(field);
    return [
      borderTopColor,
      borderBottomColor,
      borderTopWidth,
      backgroundColor,
      boxShadow,
      color,
      field.getAttribute('aria-invalid'),
    ].join();
  };

  /** True when the form stays here: what it holds is sent to nobody else, and comes in the same window. */
  const isOurs = (form: HTMLFormElement, button: HTMLElement): boolean => {
    const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    const target = button.getAttribute('formtarget') ?? form.getAttribute('target') ?? '';
    const url = URL.canParse(action, document.baseURI) ? new URL(action, document.baseURI) : undefined;
    return url?.origin === location.origin && url.protocol === location.protocol && /^(?:_self)?$/.test(target);
  };
  const fieldOf = (one: Element, place: number): readonly FieldBefore[] => {
    const isField = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement;
    if (!isField || one.disabled || !isSeen(one)) return [];
    const label = short(one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? '');
    const says = /\*$|\((?:obligatorisk|må fylles ut|må fyllast ut|påkrevd|required)\)/i.test(label);
    const isRequired = one.required || one.getAttribute('aria-required') === 'true' || says;
    if (!isRequired && !/^(?:email|tel|url)$/.test(one.type)) return [];
    return [{ place, number: world.klarsynNumbers?.get(one) ?? -1, label: label.replace(/\s*\*$/, ''), type: one.type, isRequired }];
  };

  /** The forms that can be asked: with a button to send by and fields that may be wrong; without passwords, files and payment. */
  const find = (most: number): readonly FormBefore[] =>
    forms()
      .map((form, place) => ({ form, place, button: buttonOf(form) }))
      .filter(({ form, button }) => button !== undefined && isOurs(form, button))
      .filter(({ form }) => form.querySelector('input[type=password], input[type=file], [autocomplete*="cc-"]') === null)
      .map(({ form, place }) => ({ place, number: world.klarsynNumbers?.get(form) ?? -1, fields: fieldsOf(form).flatMap(fieldOf) }))
      .filter(({ fields }) => fields.length > 0)
      .slice(0, most);

  const note = (place: number): void => {
    const form = forms()[place];
    const looks = new Map((form === undefined ? [] : fieldsOf(form)).map((field) => [field, lookOf(field)]));
    world.klarsynBefore = { texts: texts(), looks };
  };
  const focus = (place: number, field: number): void => {
    const form = forms()[place];
    if (form !== undefined) (fieldsOf(form)[field] as HTMLElement | undefined)?.focus();
  };
  const send = (place: number): boolean => {
    const form = forms()[place];
    const button = form && buttonOf(form);
    button?.focus();
    button?.click();
    return button !== undefined;
  };

  const live =
    '[role=alert], [role=status], [role=log], [role=alertdialog], [aria-live=polite], [aria-live=assertive], output, dialog[open]';
  /** True when a screen reader says the text by itself: it is announced, or belongs to what has focus. */
  const isTold = (element: Element): boolean => {
    const { activeElement } = document;
    if (element.closest(live) !== null) return true;
    if (activeElement === null || activeElement === document.body) return false;
    const named = ['aria-describedby', 'aria-errormessage', 'aria-labelledby']
      .flatMap((name) => (activeElement.getAttribute(name) ?? '').split(/\s+/))
      .flatMap((id) => (id === '' ? [] : (document.getElementById(id) ?? [])));
    const labels = [...((activeElement as HTMLInputElement).labels ?? [])];
    return activeElement.contains(element) || element.contains(activeElement) || [...named, ...labels].some((one) => one.contains(element));
  };
  const look = (place: number): FormAfter => {
    const before = world.klarsynBefore;
    const form = forms()[place];
    if (before === undefined || form === undefined) return { isNew: true, messages: [], marked: [], isMoved: true, isByBrowser: false };
    const { activeElement } = document;
    const button = buttonOf(form);
    const messages = [...texts()]
      .filter(([element, text]) => before.texts.get(element) !== text)
      .map(([element, text]) => ({ text, isTold: isTold(element) }));
    const marked = fieldsOf(form).flatMap((field, at) =>
      field !== activeElement && field !== button && before.looks.get(field) !== lookOf(field) ? [at] : [],
    );
    const isByBrowser = !form.noValidate && button?.hasAttribute('formnovalidate') !== true && form.matches(':invalid');
    return { isNew: false, messages: messages.slice(0, 20), marked, isMoved: activeElement !== button, isByBrowser };
  };
  return { find, note, focus, send, look };
}
