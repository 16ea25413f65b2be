package org.nightdesk.reports.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Reads an address from the configuration: exactly one, without anything that could end a header line. */
final class Mailbox {

    private Mailbox() {}

    static InternetAddress read(String written) throws AddressException {
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("address with a control character", written.replaceAll("\\p{Cntrl}", "?"));
        }
        InternetAddress address = new InternetAddress(written, true);
        if (address.isGroup() || address.getAddress().indexOf('@') < 0) {
            throw new AddressException("not the address of one mailbox", written);
        }
        try {
            // Written anew, so that a name beyond ASCII is encoded.
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return address;
    }

    /** What stands behind the last at sign. */
    static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }
}
