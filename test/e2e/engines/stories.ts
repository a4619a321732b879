import { expect, test } from '@playwright/test'
import * as v from 'valibot'
import reference from '../../golden/reference.json' with { type: 'json' }
import type { EnginePage } from './engine-page'
import type { Engine } from './engines'

type Story = (page: EnginePage, engine: Engine) => Promise<void>

const [CONTROL, END] = ['\uE009', '\uE010']
/** A drawing with fewer shapes lacks its axes or its curve. */
const SHAPES = 15
/** A shaded surface has thousands, an empty canvas one. */
const COLOURS = 100
const NO_WORKER = "worker-src 'none'"
const POINT = '[aria-label="Current point"]'

/** Where each chapter has its picture. On a stage it is in 3D where the engine can. */
const places: Readonly<Record<string, string>> = {
  Slope: 'figure',
  'Partial derivatives': '.stage',
  Gradient: 'figure',
  Descent: '.stage',
  Backward: '[aria-label^="Graph of the formula"]',
  Weights: '.stage',
}

const sight = v.object({ shapes: v.number(), colours: v.number(), faulty: v.number() })

/** What must work in every engine. Each story begins on the first screen. */
export const stories: Readonly<Record<string, Story>> = {
  'η = 10 and 0.1 end at the reference’s points, in all their digits, in both languages': async (page) => {
    for (const rate of [10, 0.1]) {
      const run = reference.descent.find((each) => each.learningRate === rate && each.start.length === 2)
      expect(run?.last).toHaveLength(2)
      await page.enter('Learning rate value', String(rate))
      await page.type('Step', END)
      for (const coordinate of run?.last ?? []) await page.see(String(coordinate), POINT)
    }
    await page.click('日本語: switch to Japanese')
    await page.until('return document.documentElement.lang === "ja"')
    await page.enter('学習率の値', '10')
    await page.see('-25898374737328.363', '[aria-label="現在の点"]')
    await page.click('English（英語に切り替える）')
    await page.see('-25898374737328.363', POINT)
  },

  'the check of this machine says that all numbers are right': async (page) => {
    await page.click('Help')
    await page.click('Check this machine')
    await page.see('All 89 numbers are right', 'dialog [role=status]')
  },

  'each chapter’s picture is there': async (page, engine) => {
    for (const [chapter, place] of Object.entries(places)) {
      await page.click(chapter)
      if (chapter === 'Weights') await page.click('Loss surface')
      const in3d = engine.has3d && place === '.stage'
      await page.until(
        `const { shapes, colours } = seen(arguments[0]); return ${in3d ? 'colours' : 'shapes'} >= arguments[1]`,
        place,
        in3d ? COLOURS : SHAPES,
      )
      expect(v.parse(sight, await page.until('return seen("main")')).faulty).toBe(0)
    }
  },

  'a figure is copied as a drawing': async (page) => {
    await page.click('Copy “Loss over steps” as SVG')
    await page.see('SVG copied')
    await page.type('Formula', `${CONTROL}v`)
    await page.until('return named("Formula").value.startsWith("<svg")')
  },

  'a figure is copied as a picture': async (page, engine) => {
    test.skip(!engine.hasClipboard, 'As Debian builds it, this engine has no clipboard for pictures.')
    await page.click('Copy “Loss over steps” as PNG')
    await page.see('PNG copied')
  },

  'a chapter that was left is as it was, and so is a page that is opened again': async (page) => {
    const x = 'return named("x value")?.value === "3"'
    await page.click('Slope')
    await page.enter('x value', '3')
    await page.click('Gradient')
    await page.until('return document.querySelector("nav [aria-current]").title === "Gradient"')
    await page.click('Slope')
    await page.until(x)
    await page.until('return decodeURIComponent(location.hash).includes(\'"x":3\')')
    await page.reload()
    await page.until(x)
    await page.until('history.back(); return true')
    await page.until('return document.querySelector("nav [aria-current]").title === "Gradient"')
  },

  'where no worker may start, the page computes by itself': async (page) => {
    await page.open('', NO_WORKER)
    await page.enter('Learning rate value', '10')
    await page.type('Step', END)
    await page.see('-25898374737328.363', POINT)
    page.forgive(/worker-src|Worker/)
  },
}
