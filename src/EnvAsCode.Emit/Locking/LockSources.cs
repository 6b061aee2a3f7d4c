using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Conda.Channels;

namespace EnvAsCode.Emit.Locking;

/// <summary>
/// Where packages come from, as locks name it. An address stays as it is declared, but for user, password and a conda token, which stand in
/// no file; the command that locks works out the rest.
/// </summary>
internal static class LockSources
{
    // conda's default_channels on Linux and macOS.
    private static readonly string[] Defaults = ["https://repo.anaconda.com/pkgs/main", "https://repo.anaconda.com/pkgs/r"];

    /// <summary>A declared channel; two for <c>defaults</c>, none for <c>nodefaults</c>.</summary>
    public static IEnumerable<LockedSource> OfChannel(string channel)
    {
        foreach (string text in channel switch
        {
            CondaEnvironmentEmitter.NoDefaults => [],
            "defaults" => Defaults,
            _ => (string[])[WithoutSecrets(channel)],
        })
        {
            yield return new LockedSource(LockKind.Conda, CondaChannel.Parse(text).WithoutSubdir().Name, text);
        }
    }

    /// <summary>
    /// pip's indexes, the most important first. Those that are named beside the main one come before it: they are a company's own, and
    /// nobody on a public index may take over their names.
    /// </summary>
    public static IEnumerable<LockedSource> Of(PipOptions options)
    {
        foreach (string url in options.ExtraIndexUrls)
        {
            yield return OfIndex(url);
        }

        yield return OfIndex(options.IndexUrl ?? LockedSource.PyPiUrl);
    }

    private static LockedSource OfIndex(string declared)
    {
        string url = WithoutSecrets(declared);
        if (LockedSource.IsPyPi(url))
        {
            return new LockedSource(LockKind.Pip, LockedSource.PyPi, LockedSource.PyPiUrl);
        }

        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string name = (scheme < 0 ? url : url.Substring(scheme + 3)).TrimEnd('/');
        return new LockedSource(
            LockKind.Pip,
            name.EndsWith("/simple", StringComparison.Ordinal) ? name.Substring(0, name.Length - "/simple".Length) : name,
            url);
    }

    private static string WithoutSecrets(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return text;
        }

        int host = scheme + 3;
        int end = text.IndexOf('/', host);
        string authority = end < 0 ? text.Substring(host) : text.Substring(host, end - host);
        string path = end < 0 ? "" : text.Substring(end);
        string[] parts = path.Split('/');
        if (parts.Length > 3 && parts[1] == "t")
        {
            path = "/" + string.Join("/", parts, 3, parts.Length - 3);
        }

        return text.Substring(0, host) + authority.Substring(authority.LastIndexOf('@') + 1) + path;
    }
}
