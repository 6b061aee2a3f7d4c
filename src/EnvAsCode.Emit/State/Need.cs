using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.State;

/// <summary>A program that something needs to be in the image.</summary>
/// <param name="Program">The program; one of several will do if there are <see cref="Others"/>.</param>
/// <param name="Member">The place in the step or package that needs it; empty for the whole.</param>
internal sealed record Need(string Program, string Member)
{
    /// <summary>The programs that do as well.</summary>
    public EquatableArray<string> Others { get; init; }

    /// <summary>The part of the text at <see cref="Member"/>; the whole if <see langword="null"/>.</summary>
    public TextRange? Range { get; init; }

    /// <summary>Whether a state is surely without.</summary>
    public bool IsMissing(ImageState state)
    {
        foreach (string other in this.Others.AsSpan())
        {
            if (state.Programs.Has(other) != false)
            {
                return false;
            }
        }

        return state.Programs.Has(this.Program) == false;
    }
}
