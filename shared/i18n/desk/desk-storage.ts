// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type StorageWords = {
  title: string
  sentence: string
  whatToDo(host: string): string
  keyIsGood: string
  connectsNot: string
}

/** What the desk says in a browser that stores nothing, or that gets no link. */
export const storageWords: Record<Language, StorageWords> = {
  nl: {
    title: 'Deze browser bewaart niets',
    sentence:
      'De regietafel onthoudt in een cookie dat ze mag sturen, en deze browser weigert cookies.',
    whatToDo: (host) =>
      `Sta cookies toe voor ${host} en laad deze pagina opnieuw. Of open hetzelfde adres in een andere browser op dit apparaat.`,
    keyIsGood: 'De sleutel in het adres is niet gebruikt en werkt nog.',
    connectsNot:
      'Dat lukt nog niet. Kijk of Zaalscherm draait, en of dit apparaat op hetzelfde netwerk zit. Een VPN of proxy kan de verbinding tegenhouden: zet die uit, of open dit adres in een andere browser. Deze pagina blijft het proberen.',
  },
  en: {
    title: 'This browser stores nothing',
    sentence: 'The desk remembers in a cookie that it may steer, and this browser refuses cookies.',
    whatToDo: (host) =>
      `Allow cookies for ${host} and reload this page. Or open the same address in another browser on this device.`,
    keyIsGood: 'The key in the address was not used, and still works.',
    connectsNot:
      'That doesn’t work yet. See whether Zaalscherm is running and this device is on the same network. A VPN or a proxy may hold the connection back: switch it off, or open this address in another browser. This page goes on trying.',
  },
}
