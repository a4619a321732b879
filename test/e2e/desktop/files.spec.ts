import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { choose, enter, expect, host, inPage, launch, quit, test } from './app'
import type { RunningApp } from './host'

/** Answers the next dialog for a file, as the person who chooses it. */
function answerFile(app: RunningApp, path: string | undefined): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === undefined
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: canceled ? [] : [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' })
  }, path)
}

/** Answers every question with one of its buttons, and counts the questions. */
function answerQuestion(app: RunningApp, button: 'Save' | 'Don’t save' | 'Cancel' | 'Save over it'): Promise<void> {
  return app.evaluate(({ dialog }, wanted) => {
    dialog.showMessageBox = ((_window: object, { buttons = [] }: { buttons?: string[] }) => {
      console.log('a question was asked')
      return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  }, button)
}

async function open(app: RunningApp, path: string): Promise<void> {
  await answerFile(app, path)
  await choose(app, 'Open…')
}

const closeWindow = (app: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), undefined).catch(() => undefined)
const title = (app: RunningApp) => inPage(app, 'document.title')
const rate = ({ page }: RunningApp) => page.getByRole('textbox', { name: 'Learning rate value' })
const notice = ({ page }: RunningApp) => page.getByRole('alert').first()

function setup(path: string, descent: object, more: object = {}): string {
  writeFileSync(path, JSON.stringify({ downhill: 2, chapter: 'descent', records: { descent }, ...more }))
  return path
}

/** Opens a file of this learning rate, and says where it lies. */
async function openLesson(app: RunningApp, folder: string, learningRate: string): Promise<string> {
  const path = setup(join(folder, 'lesson.downhill'), { learningRate: Number(learningRate) })
  await open(app, path)
  await expect(rate(app)).toHaveValue(learningRate)
  return path
}

test.describe(`setup files on ${host.name}`, () => {
  test('a setup is saved, opened again, and saved over without asking', async ({ app, userData }) => {
    const path = join(userData, '授業 1.downhill')
    await enter(app.page, 'Learning rate value', '0.3')
    await answerFile(app, path)
    await choose(app, 'Save')
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ records: { descent: { learningRate: 0.3 } } })
    await expect.poll(() => title(app)).toMatch(/^授業 1\.downhill – /)

    await enter(app.page, 'Learning rate value', '10')
    await expect.poll(() => title(app)).toMatch(/^授業 1\.downhill • – /)
    await app.page.keyboard.press('Control+s')
    await expect.poll(() => title(app)).toMatch(/^授業 1\.downhill – /)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ records: { descent: { learningRate: 10 } } })

    await choose(app, 'New setup')
    await expect(rate(app)).toHaveValue('0.1')
    await choose(app, '授業 1.downhill')
    await expect(rate(app)).toHaveValue('10')
    // The autosave may be writing beside it.
    expect(readdirSync(userData).filter((name) => name.startsWith('授業'))).toEqual(['授業 1.downhill'])
  })

  test('a file that somebody else has written meanwhile is written over only if the person says so', async ({
    app,
    userData,
  }) => {
    const path = await openLesson(app, userData, '0.3')
    setup(path, { learningRate: 0.7 })
    await enter(app.page, 'Learning rate value', '10')
    await expect.poll(() => title(app)).toMatch(/^lesson\.downhill • – /)
    const learningRate = () => readFileSync(path, 'utf8').match(/"learningRate": ?([\d.]+)/)?.[1]
    await answerQuestion(app, 'Cancel')
    await choose(app, 'Save')
    await expect.poll(() => app.output()).toContain('a question was asked')
    expect(learningRate()).toBe('0.7')
    expect(await title(app)).toContain('•')
    await answerQuestion(app, 'Save over it')
    await choose(app, 'Save')
    await expect.poll(learningRate).toBe('10')
    await expect.poll(() => title(app)).not.toContain('•')
  })

  test('what cannot be opened says why in a sentence, and nothing changes', async ({ app, userData }) => {
    await enter(app.page, 'Learning rate value', '0.3')
    const folder = join(userData, 'folder.downhill')
    mkdirSync(folder)
    const files: readonly [string, string | Uint8Array, RegExp][] = [
      ['empty', '', /is empty/],
      ['large', `"${'x'.repeat(1_000_001)}"`, /has 1,001 kB; a setup has at most 1,000 kB/],
      ['utf16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /no text in UTF-8/],
      ['cut', '{"downhill": 2,\n "records": {', /In line 2, column \d+ the file stops being JSON/],
      ['page', '<!doctype html>', /In line 1, column 1 /],
      ['other', '{"name": "x"}', /no setup of Downhill’s/],
      ['newer', '{"downhill": 99}', /made by a newer Downhill \(its version is 99/],
      ['chapter', '{"downhill": 2, "chapter": "tides"}', /asks for the chapter “tides”/],
      [
        'rate',
        '{"downhill": 2, "records": {"descent": {"learningRate": -1}}}',
        /“descent” it gives -1 for “learningRate”/,
      ],
      ['formula', '{"downhill": 2, "records": {"descent": {"formula": "x0 +"}}}', /formula “x0 \+” cannot be read/],
    ]
    for (const [name, content, sentence] of files) {
      const path = join(userData, `${name}.downhill`)
      writeFileSync(path, content)
      await open(app, path)
      await expect(notice(app)).toContainText(`“${name}.downhill” was not opened`)
      await expect(notice(app)).toContainText(sentence)
      await expect(rate(app)).toHaveValue('0.3')
      await notice(app).getByRole('button').click()
    }
    await open(app, folder)
    await expect(notice(app)).toContainText('a folder or a device')
    await open(app, join(userData, 'gone.downhill'))
    await expect(notice(app)).toContainText('not there any more')
    await expect.poll(() => title(app)).not.toContain('.downhill')
  })

  test('a setup that cannot be written is still there, and says what to do', async ({ app, userData }) => {
    const folder = join(userData, 'stick')
    mkdirSync(folder)
    await open(app, setup(join(folder, 'a.downhill'), { learningRate: 0.2 }))
    await expect(rate(app)).toHaveValue('0.2')
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'no folder any more')
    await enter(app.page, 'Learning rate value', '0.7')
    await choose(app, 'Save')
    await expect(notice(app)).toContainText('The setup was not saved; it is still here.')
    await expect(rate(app)).toHaveValue('0.7')
    await expect.poll(() => title(app)).toContain('•')
    await answerFile(app, join(userData, 'b.downhill'))
    await choose(app, 'Save as…')
    await expect.poll(() => title(app)).toMatch(/^b\.downhill – /)
    expect(readFileSync(join(userData, 'b.downhill'), 'utf8')).toContain('0.7')
  })

  test('a file that its owner has protected is not written over', async ({ app, userData }) => {
    const path = setup(join(userData, 'lesson.downhill'), { learningRate: 0.2 })
    chmodSync(path, 0o444)
    await open(app, path)
    await expect(rate(app)).toHaveValue('0.2')
    await enter(app.page, 'Learning rate value', '0.7')
    await choose(app, 'Save')
    await expect(notice(app)).toContainText('no permission for this place')
    expect(readFileSync(path, 'utf8')).toContain('0.2')
    await expect.poll(() => title(app)).toContain('•')
  })

  test('a link to a file is written through, and stays a link', async ({ app, userData }) => {
    const path = setup(join(userData, 'own.downhill'), { learningRate: 0.2 })
    symlinkSync(path, join(userData, 'link.downhill'))
    await open(app, join(userData, 'link.downhill'))
    await expect(rate(app)).toHaveValue('0.2')
    await enter(app.page, 'Learning rate value', '0.7')
    await choose(app, 'Save')
    await expect.poll(() => readFileSync(path, 'utf8')).toContain('0.7')
    expect(readFileSync(join(userData, 'link.downhill'), 'utf8')).toContain('0.7')
  })

  test('a file is opened from the command line, and by a second start', async ({ userData }) => {
    const first = setup(join(userData, 'first.downhill'), { learningRate: 0.2 })
    const app = await launch(userData, false, [first])
    await expect(rate(app)).toHaveValue('0.2')
    const second = setup(join(userData, 'second.downhill'), { learningRate: 0.4 })
    expect(await host.launchSecond(userData, [second])).toBe(0)
    await expect(rate(app)).toHaveValue('0.4')
    await app.evaluate(
      ({ app: electronApp }, path) => electronApp.emit('open-file', { preventDefault() {} }, path),
      first,
    )
    await expect(rate(app)).toHaveValue('0.2')
    await app.close()
  })

  test('after a kill in the middle of a run the same picture comes back, with the file that it belongs to', async ({
    userData,
  }) => {
    const path = setup(join(userData, 'lesson.downhill'), { learningRate: 0.01, steps: 500 })
    const app = await launch(userData, false, [path])
    await expect(rate(app)).toHaveValue('0.01')
    await enter(app.page, 'Learning rate value', '0.02')
    await app.page.getByRole('combobox', { name: 'Speed' }).selectOption({ index: 0 })
    await app.page.getByRole('button', { name: 'Play', exact: true }).click()
    const step = (running: RunningApp) => running.page.getByRole('slider', { name: 'Step', exact: true })
    const autosave = () => readFileSync(join(userData, 'autosave.json'), 'utf8')
    await expect.poll(() => /step%22%3A([1-9])/.exec(autosave())?.[1]).toBeDefined()
    await app.kill()
    const kept = Number(/%22step%22%3A(\d+)/.exec(autosave())?.[1])

    const again = await launch(userData)
    await expect(rate(again)).toHaveValue('0.02')
    await expect(step(again)).toHaveAttribute('aria-valuetext', `Step ${String(kept)} of 500`)
    await expect.poll(() => title(again)).toMatch(/^lesson\.downhill • – /)
    await again.page.keyboard.press('Control+s')
    await expect.poll(() => title(again)).toMatch(/^lesson\.downhill – /)
    await quit(again)

    // Saved, it is as saved after the next start, too, and when another chapter has been looked at.
    const third = await launch(userData)
    await expect(rate(third)).toHaveValue('0.02')
    await third.page.getByRole('button', { name: '3 Gradient' }).click()
    await expect(third.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expect.poll(() => title(third)).toMatch(/^lesson\.downhill – Gradient/)
    await third.close()
  })

  test('the window asks before a file loses changes, and does what is answered', async ({ userData }) => {
    const path = setup(join(userData, 'lesson.downhill'), { learningRate: 0.2 })
    await test.step('nothing is asked where nothing would be lost', async () => {
      const app = await launch(userData, false, [path])
      await expect(rate(app)).toHaveValue('0.2')
      await app.page.getByRole('button', { name: 'Step forward' }).click()
      await answerQuestion(app, 'Cancel')
      await closeWindow(app)
      expect(await app.exitCode).toBe(0)
      expect(app.output()).not.toContain('a question was asked')
    })
    await test.step('Cancel keeps the window, Don’t save leaves the file as it was', async () => {
      const app = await launch(userData, false, [path])
      await enter(app.page, 'Learning rate value', '0.5')
      await expect.poll(() => title(app)).toContain('•')
      await answerQuestion(app, 'Cancel')
      await closeWindow(app)
      await expect.poll(() => app.output()).toContain('a question was asked')
      await expect(rate(app)).toHaveValue('0.5')
      await answerQuestion(app, 'Don’t save')
      await closeWindow(app)
      expect(await app.exitCode).toBe(0)
      expect(readFileSync(path, 'utf8')).toContain('0.2')
    })
    await test.step('the next start is a first one; Save writes what is set', async () => {
      const app = await launch(userData)
      await expect(rate(app)).toHaveValue('0.1')
      await open(app, path)
      await expect(rate(app)).toHaveValue('0.2')
      await enter(app.page, 'Learning rate value', '0.6')
      await expect.poll(() => title(app)).toContain('•')
      await answerQuestion(app, 'Save')
      await closeWindow(app)
      expect(await app.exitCode).toBe(0)
      expect(readFileSync(path, 'utf8')).toContain('0.6')
    })
  })

  test('what stands in a field goes into the file, though nobody pressed Enter, and is asked for at the close', async ({
    app,
    userData,
  }) => {
    const path = await openLesson(app, userData, '0.2')
    await rate(app).fill('0.55')
    await app.page.keyboard.press('Control+s')
    await expect.poll(() => readFileSync(path, 'utf8')).toContain('0.55')
    await expect(rate(app)).toBeFocused()
    await rate(app).fill('0.75')
    await expect.poll(() => title(app)).toContain('•')
    await answerQuestion(app, 'Save')
    await closeWindow(app)
    expect(await app.exitCode).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('0.75')
  })

  test('a new setup asks before a file’s changes go', async ({ app, userData }) => {
    const path = await openLesson(app, userData, '0.2')
    await enter(app.page, 'Learning rate value', '0.6')
    await choose(app, 'New setup')
    const question = app.page.getByRole('dialog', { name: 'Save the changes to “lesson.downhill”?' })
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(rate(app)).toHaveValue('0.6')
    await choose(app, 'New setup')
    await question.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(rate(app)).toHaveValue('0.1')
    expect(readFileSync(path, 'utf8')).toContain('0.6')
  })

  test('a page that stops twice opens what was set once more, or leaves its file alone, as the person chooses', async ({
    app,
    userData,
  }) => {
    const path = await openLesson(app, userData, '0.2')
    await enter(app.page, 'Learning rate value', '0.7')
    await expect.poll(() => title(app)).toMatch(/^lesson\.downhill • – /)
    await expect.poll(() => inPage(app, 'location.hash')).toContain('0.7')
    let crashes = 0
    const crash = async () => {
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
      }, undefined)
      crashes++
      await expect.poll(() => app.output().match(/The page is gone/g)?.length).toBe(crashes)
    }
    const isStopped = () =>
      expect.poll(() => inPage(app, 'document.querySelector("h1")?.textContent')).toBe('The page stopped twice')
    await crash()
    await expect.poll(() => title(app)).toMatch(/^lesson\.downhill • – /)
    await test.step('once more: it is there with its file, and may crash again', async () => {
      await crash()
      await isStopped()
      await inPage(app, 'document.querySelector("button[name=again]").click()')
      await expect.poll(() => title(app)).toMatch(/^lesson\.downhill • – /)
      expect(await inPage(app, 'document.querySelector("[aria-label=\'Learning rate value\']").value')).toBe('0.7')
    })
    await test.step('afresh: it belongs to no file', async () => {
      await crash()
      await isStopped()
      await inPage(app, 'document.querySelector("button").click()')
      await expect.poll(() => title(app)).toMatch(/^Descent/)
      await answerFile(app, undefined)
      await choose(app, 'Save')
      await expect.poll(() => title(app)).toMatch(/^Descent/)
      expect(readFileSync(path, 'utf8')).toContain('0.2')
    })
  })

  test('a crash of the page keeps the file that the setup belongs to', async ({ app, userData }) => {
    await open(app, setup(join(userData, 'lesson.downhill'), { learningRate: 0.2 }))
    await expect(rate(app)).toHaveValue('0.2')
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    }, undefined)
    await expect.poll(() => app.output()).toContain('The page is gone')
    await expect.poll(() => title(app)).toMatch(/^lesson\.downhill – /)
  })
})
