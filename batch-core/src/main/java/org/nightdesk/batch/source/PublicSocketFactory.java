package org.nightdesk.batch.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;
import org.nightdesk.batch.source.WebProblems.RefusedException;

/**
 * Sockets that connect to public addresses only. The check stands where the connection is made: behind it lies neither name
 * resolution, which could answer otherwise the second time, nor a redirect, nor an address written in an odd way.
 */
final class PublicSocketFactory extends SocketFactory {

    static final String REFUSAL = "its address is not a public one (one on the own network needs 'local: true', or --local on the command line)";

    @Override
    public Socket createSocket() {
        return new PublicSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(address, port);
    }

    private static Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = new PublicSocket();
        try {
            socket.connect(address);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return socket;
    }

    private static final class PublicSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress internet)) {
                throw new SocketException("not an internet address");
            }
            InetAddress address = internet.getAddress();
            if (address == null || !PublicAddresses.isPublic(address)) {
                throw new RefusedException(REFUSAL);
            }
            super.connect(endpoint, timeout);
        }
    }
}
