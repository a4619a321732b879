import { NOTHING, OWN, pageFiles, writePolicy, type Policy } from '../contract/page-policy'

const directives: Policy = { ...pageFiles, 'frame-ancestors': NOTHING }

/** The policy sent with every file of the page. The engine computes in the main process, so nothing here is eval. */
export const pagePolicy = writePolicy(directives)

/** The stopped page has no script at all; its button is a form that leads back to the page. */
export const stoppedPolicy = writePolicy({ ...directives, 'script-src': NOTHING, 'form-action': OWN })
