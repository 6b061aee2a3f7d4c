using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits <c>lock-inputs.txt</c>: what is to be locked, in the words of the lock itself. The command that locks reads it and no C#.
/// </summary>
internal static class LockInputsEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "lock-inputs.txt";

    /// <summary>Emits the file; <see langword="null"/> if there is nothing to lock.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    public static string? Emit(string declaration, LockPlan plan)
    {
        if (plan.Parts.Count == 0)
        {
            return null;
        }

        string text = new LockFile([.. plan.Parts.Select(static part => new LockedPart(part.Key, part.Inputs, []))]).ToString();

        // The first line of a lock says that it is one.
        return CommentText.Header(declaration) + "\n" + text.Substring(text.IndexOf('\n') + 1);
    }
}
