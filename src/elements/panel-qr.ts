/** QR codes for the panel. A chunk of its own: few visitors ask for one. */
import { qrStyles } from '../ui/qr.js';

export { qrCode } from '../ui/qr.js';

export const styles = [qrStyles];
