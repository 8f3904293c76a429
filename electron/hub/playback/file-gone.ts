// SPDX-License-Identifier: EUPL-1.2

/** The store's file is no longer where a hub that starts again would look for it. */
export class FileGone extends Error {}
