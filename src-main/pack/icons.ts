import { drawIcons, ICONS_FOLDER } from './draw-icons'

await drawIcons(ICONS_FOLDER)
