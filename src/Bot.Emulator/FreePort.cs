using System.Net;
using System.Net.Sockets;

namespace Bot.Emulator;

/// <summary>Chooses a loopback port.</summary>
internal static class FreePort
{
    /// <summary>The usual port where nobody listens on it, else 0, which takes any free one.</summary>
    public static int Prefer(int usual)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, usual);
            probe.Start();
            return usual;
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
