// SPDX-License-Identifier: EUPL-1.2

/** A command as a desktop file's `Exec` has it, by the Desktop Entry Specification 1.5. */
export function execLine(command: readonly string[]): string {
  return command.map(quoted).join(' ')
}

// Reserved within double quotes; a percent sign would begin a field code.
function quoted(word: string): string {
  const escaped = word.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')
  // The line is a string itself, in which a backslash is written as two, and no other line begins.
  return `"${escaped}"`.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** The file by which a Linux desktop starts a program as somebody logs in. */
export function desktopFile(command: readonly string[]): string {
  return `[Desktop Entry]
Type=Application
Name=Zaalscherm
Exec=${execLine(command)}
Terminal=false
X-GNOME-Autostart-enabled=true
`
}
