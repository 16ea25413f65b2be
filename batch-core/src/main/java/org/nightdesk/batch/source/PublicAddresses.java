package org.nightdesk.batch.source;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses belong to the open internet. */
final class PublicAddresses {

    private PublicAddresses() {}

    /** False for private, loopback, link-local, multicast, shared, reserved and unspecified addresses, however wrapped. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> (b & 0xC0) != 64;
            case 169 -> b != 254;
            case 172 -> (b & 0xF0) != 16;
            case 192 -> b != 168 && (b != 0 || c != 0);
            case 198 -> (b & 0xFE) != 18;
            default -> a < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if ((first & 0xFE00) == 0xFC00) {
            return false;
        } else if (first == 0x2002) {
            return isWrappedPublic(bytes, 2);
        } else if (first == 0x0064 || first == 0) {
            // NAT64, and IPv4 addresses written as IPv6 ones.
            return isWrappedPublic(bytes, 12);
        }
        return true;
    }

    private static boolean isWrappedPublic(byte[] bytes, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
