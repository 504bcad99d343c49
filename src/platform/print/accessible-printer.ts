import { Injectable } from '@nestjs/common';
import { PdfMerger } from './merge/pdf-merger.ts';
import { Printer } from './printer.ts';

/** Prints pages that keep to PDF/UA-1: what is handed out of Norbanet is read by everybody. */
@Injectable()
export class AccessiblePrinter {
  constructor(
    private readonly printer: Printer,
    private readonly merger: PdfMerger,
  ) {}

  /** Prints a whole HTML document. Throws `PrintingUnavailable`, `PrintingBusy` or `PrintingFailed`. */
  async printPdf(html: string): Promise<Buffer> {
    const printed = await this.printer.printPdf(html);
    const { pdf } = await this.merger.makeAccessible(new Uint8Array(printed), {});
    return Buffer.from(pdf);
  }
}
