/** Hands a file to the browser, which saves or opens it. Nothing is asked of any server, and the page stays as it is. */

/** How long the browser has to take the file: it reads it at its own pace. */
const KEPT = 60_000;

export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click(); // it need not be in the page
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
