import {as,go,shot,done,settle} from './zz-look.mjs'
const p=await as('Huỳnh Phước Lộc')
await go(p,'/organising/units?unit=670cd1e5-556b-861c-8a91-a9e9d7212bb8'); await shot(p,'tree-unit',[1440,360])
const links=await p.evaluate(()=>[...document.querySelectorAll('main a')].map(a=>a.getAttribute('href')+' '+a.textContent.trim().slice(0,40)));console.log(links.join('\n'))
await go(p,'/organising/units/670cd1e5-556b-861c-8a91-a9e9d7212bb8'); await shot(p,'unit-province')
await go(p,'/organising/members'); await shot(p,'members')
const ml=await p.evaluate(()=>[...document.querySelectorAll('main tbody a')].slice(0,6).map(a=>a.getAttribute('href')+' '+a.textContent.trim().slice(0,40)));console.log(ml.join('\n'))
const person=ml.find(x=>x.includes('/people/'))?.split(' ')[0]
if(person){await go(p,person); await shot(p,'person-org');console.log(person)}
await go(p,'/organising/posts'); await shot(p,'posts-org')
await go(p,'/propaganda/classes'); await shot(p,'classes-org')
await done()
