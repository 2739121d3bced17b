namespace Bot.Sources.Feeds;

/// <summary>Brings the addresses under which one page is spread down to one, for telling items apart: never for linking.</summary>
internal static class CanonicalAddress
{
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "twclid", "wt_mc", "wt.mc_id", "xtor", "cmpid", "ocid",
        "ncid", "_hsenc", "_hsmi", "mkt_tok", "ftag", "guccounter", "at_medium", "at_campaign", "ns_mchannel", "ns_source", "ns_campaign",
        "soc_src", "soc_trk", "partner", "emc", "smid", "amp", "outputtype",
    };

    private static readonly string[] Prefixes = ["utm_", "pk_", "mtm_", "hsa_", "at_custom"];

    private static readonly string[] Hosts = ["www.", "m.", "mobile.", "amp."];

    /// <summary>The canonical form, without its scheme; null for what is no http or https address.</summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return null;
        var host = uri.Host.ToLowerInvariant();
        foreach (var prefix in Hosts)
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
            {
                host = host[prefix.Length..];
                break;
            }
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return host + port + Path(uri.AbsolutePath) + Query(uri.Query);
    }

    private static string Path(string path)
    {
        var trimmed = path.TrimEnd('/');
        if (trimmed.EndsWith("/amp", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[..^4].TrimEnd('/');
        else if (trimmed.EndsWith(".amp", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[..^4];
        else if (trimmed.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[..^9] + ".html";
        return trimmed.StartsWith("/amp/", StringComparison.OrdinalIgnoreCase) ? trimmed[4..] : trimmed;
    }

    private static string Query(string query)
    {
        var kept = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !IsTracking(part.Split('=', 2)[0]))
            .Order(StringComparer.Ordinal);
        var joined = string.Join('&', kept);
        return joined.Length == 0 ? "" : "?" + joined;
    }

    private static bool IsTracking(string name) =>
        Tracking.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
