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
/// The project's lock and snapshot, which the SDK hands to the compiler as additional files. Large texts are kept as they are: what was
/// read of one stays as long as the compiler has it.
/// </summary>
internal static class LockFiles
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.EnvAsCodeLock";
    private const string LockedMode = "build_property.EnvAsCodeLockedMode";
    private const string Locking = "build_property.EnvAsCodeLocking";

    private static readonly ConditionalWeakTable<SourceText, KnownLock> Known = new();

    /// <summary>One of the two; <see langword="null"/> for another file.</summary>
    public static LockText? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        options.GetOptions(text).TryGetValue(KindMetadata, out string? kind) && kind is "lock" or "index"
        && text.GetText(cancellationToken) is { } content
            ? new LockText(kind == "lock", content)
            : null;

    /// <summary>The lock of those files.</summary>
    public static ProjectLock? Of(IReadOnlyCollection<LockText> files, AnalyzerConfigOptionsProvider options)
    {
        bool isRequired = IsTrue(options, LockedMode) && !IsTrue(options, Locking);
        SourceText? locked = files.FirstOrDefault(static file => file.IsLock)?.Text;
        SourceText? snapshot = files.FirstOrDefault(static file => !file.IsLock)?.Text;
        if ((snapshot ?? locked) is not { } key)
        {
            return isRequired ? new ProjectLock(null, null) { IsRequired = true } : null;
        }

        if (Known.TryGetValue(key, out KnownLock? known) && known.IsOf(locked, snapshot, isRequired))
        {
            return known.Lock;
        }

        ProjectLock made = new(locked?.ToString(), snapshot?.ToString()) { IsRequired = isRequired };
        Known.Remove(key);
        return Known.GetValue(key, _ => new KnownLock(locked, snapshot, made)).Lock;
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
    private sealed class KnownLock(SourceText? locked, SourceText? snapshot, ProjectLock made)
    {
        public ProjectLock Lock => made;

        public bool IsOf(SourceText? lockedNow, SourceText? snapshotNow, bool isRequired) =>
            ReferenceEquals(locked, lockedNow) && ReferenceEquals(snapshot, snapshotNow) && made.IsRequired == isRequired;
    }
}

/// <summary>The text of a lock or of a snapshot.</summary>
/// <param name="IsLock">Whether it is the lock.</param>
/// <param name="Text">The text.</param>
internal sealed record LockText(bool IsLock, SourceText Text);
