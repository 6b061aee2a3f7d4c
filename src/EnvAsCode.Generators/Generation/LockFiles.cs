using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using EnvAsCode.Emit.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// The project's lock, snapshot and known vulnerabilities, which the SDK hands to the compiler as additional files. Large texts are kept as
/// they are: what was read of one stays as long as the compiler has it.
/// </summary>
internal static class LockFiles
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.EnvAsCodeLock";
    private const string LockedMode = "build_property.EnvAsCodeLockedMode";
    private const string Locking = "build_property.EnvAsCodeLocking";

    private static readonly ConditionalWeakTable<SourceText, KnownLock> Known = new();

    /// <summary>One of them; <see langword="null"/> for another file.</summary>
    public static LockText? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        options.GetOptions(text).TryGetValue(KindMetadata, out string? kind)
        && kind is LockText.Lock or LockText.Index or LockText.Advisories
        && text.GetText(cancellationToken) is { } content
            ? new LockText(kind, content)
            : null;

    /// <summary>The lock of those files.</summary>
    public static ProjectLock? Of(IReadOnlyCollection<LockText> files, AnalyzerConfigOptionsProvider options)
    {
        bool isBeingMade = IsTrue(options, Locking);
        bool isRequired = IsTrue(options, LockedMode) && !isBeingMade;
        KnownTexts texts = new(TextOf(LockText.Lock), TextOf(LockText.Index), TextOf(LockText.Advisories));
        if ((texts.Snapshot ?? texts.Locked ?? texts.Advisories) is not { } key)
        {
            return isRequired || isBeingMade ? new ProjectLock(null, null) { IsRequired = isRequired, IsBeingMade = isBeingMade } : null;
        }

        if (Known.TryGetValue(key, out KnownLock? known) && known.IsOf(texts, isRequired, isBeingMade))
        {
            return known.Lock;
        }

        ProjectLock made = new(texts.Locked?.ToString(), texts.Snapshot?.ToString(), texts.Advisories?.ToString())
        {
            IsRequired = isRequired,
            IsBeingMade = isBeingMade,
        };
        Known.Remove(key);
        return Known.GetValue(key, _ => new KnownLock(texts, made)).Lock;

        SourceText? TextOf(string kind) => files.FirstOrDefault(file => file.Kind == kind)?.Text;
    }

    /// <summary>The lock that an analyzer is given.</summary>
    public static ProjectLock? Of(AnalyzerOptions options, CancellationToken cancellationToken) => Of(
        [
            .. options.AdditionalFiles
                .Select(text => Read(text, options.AnalyzerConfigOptionsProvider, cancellationToken))
                .OfType<LockText>(),
        ],
        options.AnalyzerConfigOptionsProvider);

    private static bool IsTrue(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue(name, out string? value)
        && string.Equals(value, "true", System.StringComparison.OrdinalIgnoreCase);

    // By the texts themselves, which the compiler keeps while their files stay: a large one is not copied at each key stroke to be
    // compared.
    private sealed class KnownLock(KnownTexts texts, ProjectLock made)
    {
        public ProjectLock Lock => made;

        public bool IsOf(KnownTexts now, bool isRequired, bool isBeingMade) =>
            made.IsRequired == isRequired && made.IsBeingMade == isBeingMade && ReferenceEquals(texts.Locked, now.Locked)
            && ReferenceEquals(texts.Snapshot, now.Snapshot) && ReferenceEquals(texts.Advisories, now.Advisories);
    }

    private sealed record KnownTexts(SourceText? Locked, SourceText? Snapshot, SourceText? Advisories);
}

/// <summary>The text of a lock, of its snapshot, or of what is known of its packages.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">The text.</param>
internal sealed record LockText(string Kind, SourceText Text)
{
    /// <summary>The lock.</summary>
    public const string Lock = "lock";

    /// <summary>The snapshot.</summary>
    public const string Index = "index";

    /// <summary>Known vulnerabilities.</summary>
    public const string Advisories = "advisories";
}
