package org.nightdesk.batch.source;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses belong to the open internet, by the registries of special addresses (RFC 6890 and its successors). */
final class PublicAddresses {

    private PublicAddresses() {}

    /** False for private, loopback, link-local, multicast, shared, reserved and unspecified addresses, however wrapped. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        int d = bytes[from + 3] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> (b & 0xC0) != 64;
            // The one public address under which a cloud offers its machines their own secrets.
            case 168 -> b != 63 || c != 129 || d != 16;
            case 169 -> b != 254;
            case 172 -> (b & 0xF0) != 16;
            case 192 -> b != 168 && (b != 0 || (c != 0 && c != 2)) && (b != 88 || c != 99);
            case 198 -> (b & 0xFE) != 18 && (b != 51 || c != 100);
            case 203 -> b != 0 || c != 113;
            default -> a < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        if (first == 0x64 && second == 0xFF9B) {
            // Translation to IPv4: the address behind it counts. Only the well-known prefix is for the open internet.
            return pair(bytes, 4) == 0 && pair(bytes, 6) == 0 && pair(bytes, 8) == 0 && pair(bytes, 10) == 0
                    && isPublic4(bytes, 12);
        }
        boolean global = (first & 0xE000) == 0x2000;
        // Teredo and other protocols, documentation, 6to4, documentation again.
        boolean special = (first == 0x2001 && (second < 0x0200 || second == 0x0DB8)) || first == 0x2002
                || (first == 0x3FFF && second < 0x1000);
        // ISATAP: an IPv4 address in the lower half.
        boolean tunnel = (pair(bytes, 8) & 0xFDFF) == 0 && pair(bytes, 10) == 0x5EFE;
        return global && !special && (!tunnel || isPublic4(bytes, 12));
    }

    private static int pair(byte[] bytes, int from) {
        return ((bytes[from] & 0xFF) << 8) | (bytes[from + 1] & 0xFF);
    }
}
