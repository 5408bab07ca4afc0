import {as,go,shot,done,settle} from './zz-look.mjs'
const p=await as('Huỳnh Phước Lộc')
await go(p,'/'); await shot(p,'home-org',[1440,360])
await go(p,'/organising/units'); console.log(p.url()); await shot(p,'tree')
const hrefs=await p.evaluate(()=>[...document.querySelectorAll('a')].map(a=>a.getAttribute('href')+' '+a.textContent.trim().slice(0,40)));console.log(hrefs.join('\n'))
await done()
