import sharp, { type Metadata, type Sharp } from 'sharp';
import { isLosslessWebp } from './webp-compression.ts';

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

export interface ImageTask {
  readonly mediaType: ImageType;
  readonly path: string;
  /** Where the picture is written without what was said of it. */
  readonly target: string;
}

export interface ImageResult {
  /** False for what is no whole picture, or has too many points. */
  readonly isWritten: boolean;
}

/** Of all frames together. A telephone takes 50 million and some 100. */
const MAX_PIXELS = 120_000_000;
const TIMEOUT_SECONDS = 40;
/** What is lost at it, eyes do not see. */
const QUALITY = 92;

// One picture at a time, and nothing of it afterwards.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Writes the points of a picture anew, turned as it is to be seen, with its colour profile and without everything
 * else: EXIF, place, XMP, IPTC, comments, small copies, whatever stands behind its end. It runs in a thread of its
 * own.
 */
export async function removeImageMetadata({ mediaType, path, target }: ImageTask): Promise<ImageResult> {
  try {
    const animated = mediaType === 'image/gif' || mediaType === 'image/webp';
    const image = sharp(path, {
      animated,
      limitInputPixels: MAX_PIXELS,
      failOn: 'error',
      sequentialRead: true,
    });
    const facts = await image.metadata();
    image.timeout({ seconds: TIMEOUT_SECONDS });
    keepLook(image, facts);
    const lossless = mediaType === 'image/webp' && (await isLosslessWebp(path));
    await encode(image, mediaType, facts, lossless).toFile(target);
    return { isWritten: true };
  } catch {
    return { isWritten: false };
  }
}

/** Frames of one picture are not turned: nothing that makes them says so. */
function keepLook(image: Sharp, { pages = 1, space, depth, channels }: Metadata): void {
  if (pages === 1) image.autoOrient();
  // What is made for printing presses is shown by no browser as it is meant; it becomes sRGB by its profile.
  if (space !== 'cmyk') image.keepIccProfile();
  if (depth === 'ushort') image.toColourspace(channels < 3 ? 'grey16' : 'rgb16');
}

function encode(image: Sharp, mediaType: ImageType, facts: Metadata, lossless: boolean): Sharp {
  switch (mediaType) {
    case 'image/png':
      return image.png();
    case 'image/gif':
      return image.gif({ dither: 0 });
    case 'image/jpeg':
      return image.jpeg({
        quality: QUALITY,
        chromaSubsampling: facts.chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4',
        progressive: facts.isProgressive ?? false,
      });
    case 'image/webp':
      return image.webp(lossless ? { lossless } : { quality: QUALITY });
  }
}
