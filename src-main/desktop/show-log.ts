import { shell } from 'electron'

/** Shows the log in the system's file manager: the one thing that the app has the system open. @param path its own log's */
export function showLog(path: string): void {
  shell.showItemInFolder(path)
}
