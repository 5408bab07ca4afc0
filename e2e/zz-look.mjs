import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
const B='http://localhost:8090', OUT='/tmp/shots'
const browser = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']})
const ctxs={}
export async function as(who, width=1440){
  if(!ctxs[who]){const c=await browser.newContext({locale:'vi-VN',timezoneId:'Asia/Ho_Chi_Minh',viewport:{width,height:900}});const p=await c.newPage();
    p.on('console',m=>{if(m.type()==='error'&&!/Failed to load/.test(m.text()))console.log('CONSOLE',who,m.text().slice(0,300))});p.on('pageerror',e=>console.log('PAGEERROR',who,e.message.slice(0,300)))
    await p.goto(B);await p.getByRole('link',{name:'Đăng nhập'}).click();await p.getByRole('button',{name:who}).first().click();await p.getByRole('banner').waitFor();ctxs[who]=p}
  return ctxs[who]}
export async function settle(p){await p.waitForLoadState('networkidle').catch(()=>{});await p.waitForTimeout(700)}
export async function shot(p,name,widths=[1440,1024,720,360]){
  for(const w of widths){await p.setViewportSize({width:w,height:w<500?780:900});await p.waitForTimeout(250)
    const o=await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth)
    if(o>0)console.log('OVERFLOW',name,w,o)
    await p.screenshot({path:`${OUT}/${name}-${w}.png`,fullPage:true})
    if(w===1440||w===360){const {violations}=await new AxeBuilder({page:p}).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();for(const v of violations)console.log('AXE',name,w,v.id,v.nodes.length,v.nodes[0].html.slice(0,160))}}
  await p.setViewportSize({width:1440,height:900})}
export async function go(p,path){await p.goto(B+path);await settle(p)}
export const done=()=>browser.close()
