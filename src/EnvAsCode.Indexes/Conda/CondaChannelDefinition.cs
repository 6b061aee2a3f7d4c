using System;
using System.Collections.Generic;
using System.IO;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Packaging.Conda.Channels;

namespace EnvAsCode.Indexes.Conda;

/// <summary>
/// A conda channel: its name as locks and MatchSpecs know it, and where its folders are. The order of several is their priority.
/// </summary>
/// <param name="Name">The name, as <c>conda-forge</c>, or the address without credentials where it has none.</param>
/// <param name="Url">The address above the platforms' folders, without credentials and without a token.</param>
public sealed record CondaChannelDefinition(string Name, Uri Url)
{
    /// <summary>Where channels are that are named without an address (conda's <c>channel_alias</c>).</summary>
    public static Uri DefaultAlias { get; } = new("https://conda.anaconda.org/");

    // conda's default_channels on Linux and macOS.
    private static readonly string[] Defaults = ["https://repo.anaconda.com/pkgs/main", "https://repo.anaconda.com/pkgs/r"];

    /// <summary>The channels that a declared one stands for: one, or the two of <c>defaults</c>.</summary>
    /// <param name="text">The channel as it is declared: a name, an address, or the absolute path of a folder.</param>
    /// <param name="alias">Where channels are that have no address.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static IReadOnlyList<CondaChannelDefinition> Resolve(string text, Uri? alias = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "defaults")
        {
            return [.. Array.ConvertAll(Defaults, static url => OfUrl(new Uri(url)))];
        }

        if (text.Contains("://", StringComparison.Ordinal) || Path.IsPathFullyQualified(text))
        {
            return Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" or "file"
                ? [OfUrl(url)]
                : throw new FormatException(
                    $"the channel's address is none that can be read: it has to begin with https://, http:// or file://");
        }

        string name = CondaChannel.Parse(text).WithoutSubdir().Name;
        return name.Length > 0 && !CondaChannel.Parse(text).IsPattern && Uri.TryCreate(alias ?? DefaultAlias, name + "/", out Uri? address)
            ? [new CondaChannelDefinition(name, address)]
            : throw new FormatException($"'{text}' is no channel: write its name, as conda-forge, or its address");
    }

    private static CondaChannelDefinition OfUrl(Uri declared)
    {
        Uri url = SafeUrl.WithoutQuery(SafeUrl.SplitCondaToken(declared).Url);
        CondaChannel channel = CondaChannel.Parse(url.AbsoluteUri);
        Uri folder = channel.Subdir is null ? url : new Uri(new Uri(url.AbsoluteUri.TrimEnd('/')), ".");
        return new CondaChannelDefinition(channel.WithoutSubdir().Name, new Uri(folder.AbsoluteUri.TrimEnd('/') + "/"));
    }
}
