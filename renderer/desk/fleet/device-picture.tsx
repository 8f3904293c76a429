// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { fleetWords } from '../../../shared/features/fleet/desk-words.ts'
import { askWord } from '../../../shared/features/fleet/order-words.ts'
import { picturePath } from '../../../shared/features/fleet/picture.ts'
import { spanText } from '../../../shared/features/fleet/problem-words.ts'
import { useI18n } from '../language/language.tsx'
import type { DeviceProps } from './device-props.ts'

type Props = Pick<DeviceProps, 'desk' | 'display' | 'hubNow' | 'request'> & { called: string }

/** What a wall really showed, when, and who says so; a new one on demand. */
export function DevicePicture({ desk, display, hubNow, request, called }: Props) {
  const { language } = useI18n()
  const said = fleetWords[language]
  const { picture, hasNoPicture } = display.device
  const ago = picture && hubNow !== null ? spanText(hubNow - picture.at, language) : ''
  return (
    <figure className="device-picture">
      {picture && (
        <img
          src={`${picturePath(display.deviceId)}?at=${picture.at}`}
          alt={said.pictureOf(called)}
        />
      )}
      <figcaption className="quiet">
        {picture && `${said.madeBy[picture.by]}, ${said.seenAgo(ago)}`}
        {!picture && (hasNoPicture ? said.cannotPicture : said.noPicture)}{' '}
        <Button
          className="action"
          aria-label={`${askWord('picture', language)}: ${called}`}
          isDisabled={!desk.isLinked}
          onPress={() => request('picture')}
        >
          {askWord('picture', language)}
        </Button>
      </figcaption>
    </figure>
  )
}
