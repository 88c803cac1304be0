import { expect, test } from 'vitest';
import { probing } from '../testing/probing.ts';

const seen = probing('hover');

const box = 'display: none; position: absolute; background: #fff; width: 200px; height: 80px';

test('a box that style shows stays under the pointer and is not closed with Escape', async () => {
  const page = `<style>.t { position: relative } .t b { ${box} } .t:hover b { display: block }</style><p><span class="t">Gebyr<b>Hva saken koster</b></span></p><p>Betal innen tre uker.</p>`;
  expect(await seen(page)).toEqual([{ element: 6, text: 'Hva saken koster', isHoverable: true, isDismissable: false, covers: true }]);
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
