using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Names;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Locking.Importing;

/// <summary>Versions of <c>conda-lock.yml</c> (CEP 37) and <c>pixi.lock</c>.</summary>
internal static class YamlLocks
{
    /// <summary>Reads a lock.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static IReadOnlyList<ImportedPin> Read(string text)
    {
        YamlNode? root = YamlText.Load(text).Documents.FirstOrDefault()?.RootNode;
        return Child(root, "package") is YamlSequenceNode packages ? [.. packages.Select(OfCondaLock).OfType<ImportedPin>()] : OfPixi(root);
    }

    // The first pixi.lock was written alike.
    private static ImportedPin? OfCondaLock(YamlNode package)
    {
        LockKind kind = TextOf(package, "manager") is "pip" or "pypi" || TextOf(package, "kind") == "pypi" ? LockKind.Pip : LockKind.Conda;
        return TextOf(package, "name") is { } name && TextOf(package, "version") is { } version
            ? new ImportedPin(kind, NameOf(kind, name), version) { Platform = TextOf(package, "platform") }
            : null;
    }

    // Environments name addresses, which a list below describes; what it does not say, the file's name does.
    private static List<ImportedPin> OfPixi(YamlNode? root)
    {
        Dictionary<string, ImportedPin> known = new(StringComparer.Ordinal);
        foreach (YamlNode package in ItemsOf(Child(root, "packages")))
        {
            string? pypi = TextOf(package, "pypi") ?? (TextOf(package, "kind") == "pypi" ? TextOf(package, "url") : null);
            string? url = pypi ?? TextOf(package, "conda") ?? TextOf(package, "url");
            LockKind kind = pypi is null ? LockKind.Conda : LockKind.Pip;
            if (url is not null && TextOf(package, "name") is { } name && TextOf(package, "version") is { } version)
            {
                known[url] = new ImportedPin(kind, NameOf(kind, name), version);
            }
        }

        Dictionary<string, string> platforms = ItemsOf(Child(root, "platforms"))
            .Where(static platform => TextOf(platform, "name") is not null)
            .DistinctBy(static platform => TextOf(platform, "name"))
            .ToDictionary(
                static platform => TextOf(platform, "name")!, static platform => TextOf(platform, "subdir") ?? TextOf(platform, "name")!);
        List<ImportedPin> pins = [];
        foreach ((string environment, YamlNode content) in MembersOf(Child(root, "environments")))
        {
            foreach ((string platform, YamlNode packages) in MembersOf(Child(content, "packages")))
            {
                pins.AddRange(ItemsOf(packages).Select(package => TextOf(package, "conda") ?? TextOf(package, "pypi") ?? "")
                    .Select(url => known.GetValueOrDefault(url) ?? ListedPins.OfFile(url)).OfType<ImportedPin>()
                    .Select(pin => pin with
                    {
                        Environment = environment,
                        Platform = platforms.GetValueOrDefault(platform, platform),
                    }));
            }
        }

        return pins;
    }

    private static string NameOf(LockKind kind, string name) =>
        kind == LockKind.Pip ? PackageName.Normalize(name) : name.ToLowerInvariant();

    private static YamlNode? Child(YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    private static string? TextOf(YamlNode? node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private static IEnumerable<YamlNode> ItemsOf(YamlNode? node) => node as YamlSequenceNode ?? [];

    private static IEnumerable<(string Key, YamlNode Value)> MembersOf(YamlNode? node) => node is not YamlMappingNode mapping ? []
        : mapping.Children.Select(static child => ((child.Key as YamlScalarNode)?.Value ?? "", child.Value));
}
