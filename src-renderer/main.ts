import 'katex/dist/katex.min.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { createBackend } from './backend'
import './ui/theme.css'

/** A function, because a classic script, which the site edition is, cannot wait at its top level. */
async function start(): Promise<void> {
  const target = document.getElementById('app')
  if (!target) throw new Error('The page has no place for the app.')
  const backend = await createBackend()
  // What stood there until now said what to do if nothing comes.
  target.replaceChildren()
  mount(App, { target, props: { backend } })
}

void start()
