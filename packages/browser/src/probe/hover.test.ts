import { expect, test } from 'vitest';
import { probing } from '../testing/probing.ts';

const seen = probing('hover');

const box = 'display: none; position: absolute; background: #fff; width: 200px; height: 80px';

test('a box that style shows stays under the pointer and is not closed with Escape', async () => {
  const page = `<style>.t { position: relative } .t b { ${box} } .t:hover b { display: block }</style><p><span class="t">Gebyr<b>Hva saken koster</b></span></p><p>Betal innen tre uker.</p>`;
  expect(await seen(page)).toEqual([
    { element: 6, by: 'pointer', text: 'Hva saken koster', isHoverable: true, isDismissable: false, covers: true },
  ]);
});

test('a box that goes when the pointer leaves the word, and one that Escape closes', async () => {
  const script = (more: string): string =>
    `<style>#b { ${box}; top: 120px; left: 0 }</style><p><button aria-describedby="b">Gebyr</button></p><p id="b">Hva saken koster</p>
    <script>const t = document.querySelector('button'); const b = document.querySelector('#b');
    t.onmouseenter = () => { b.style.display = 'block'; }; t.onmouseleave = () => { b.style.display = 'none'; }; ${more}</script>`;
  expect(await seen(script(''))).toMatchObject([{ isHoverable: false, isDismissable: false, covers: false }]);
  const closes = "t.onmouseleave = null; document.onkeydown = ({ key }) => { if (key === 'Escape') b.style.display = 'none'; };";
  expect(await seen(script(closes))).toMatchObject([{ isHoverable: true, isDismissable: true }]);
});

test('a page that shows nothing more is let be', async () => {
  expect(await seen('<style>a:hover { color: red }</style><a href="/a" title="Kart">Kart</a>')).toEqual([]);
});

test('a box that comes with focus, one that Escape closes, and a link that only shows itself', async () => {
  const form = (script = ''): string =>
    `<style>b { ${box} } input:focus + b { display: block }</style><label>Beløp <input><b>I hele kroner</b></label><p>Betal innen tre uker, og ta vare på kvitteringen.</p>${script}`;
  const closes = "<script>document.onkeydown = ({ key }) => { if (key === 'Escape') document.activeElement.blur(); };</script>";
  expect(await seen(form())).toMatchObject([{ by: 'focus', text: 'I hele kroner', isDismissable: false, covers: true }]);
  expect(await seen(form(closes))).toMatchObject([{ by: 'focus', isDismissable: true }]);
  expect(
    await seen('<style>a { position: absolute; top: -50px } a:focus { top: 0 }</style><a href="#m">Hopp</a><p id="m">Hei</p>'),
  ).toEqual([]);
});

test('a box that style writes after the word goes as the pointer moves onto it', async () => {
  const after =
    'content: attr(data-tip); position: absolute; left: 0; top: 30px; width: 120px; height: 20px; pointer-events: none; opacity: 0';
  const page = `<style>.t { position: relative } .t::after { ${after} } .t:hover::after { opacity: 1 }</style><p><span class="t" data-tip="Hva saken koster">Gebyr</span></p><p>Betal innen tre uker.</p>`;
  expect(await seen(page)).toMatchObject([{ by: 'pointer', text: 'Hva saken koster', isHoverable: false, covers: true }]);
});
