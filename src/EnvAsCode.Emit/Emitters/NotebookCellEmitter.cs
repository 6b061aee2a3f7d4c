using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits the notebook cell of the pip strategy.</summary>
internal static class NotebookCellEmitter
{
    /// <summary>The cell's file: IPython's own extension, since a magic is not Python.</summary>
    public const string FileName = "pip/install-cell.ipy";

    /// <summary>Emits the cell.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    public static string Emit(string declaration)
    {
        LineWriter writer = new();
        writer.Line(CommentText.Header(declaration));
        writer.Line("# Paste it into a notebook beside requirements.txt. %pip installs into the kernel that runs the cell.");
        writer.Line("# What it installs is gone when the application restarts: run the cell again then.");
        writer.Line("%pip install --quiet -r requirements.txt");
        return writer.ToString();
    }
}
