using System.IO;
using System.Linq;
using EnvAsCode.Tasks.Publishing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

public class DeclarationLocatorTests
{
    private static readonly string Assembly = typeof(DeclarationLocatorTests).Assembly.Location;

    // In the repository, as the build's output is: debugging information has mapped paths where CI builds the tests.
    private static readonly string Folder = Path.GetDirectoryName(Assembly)!;

    /// <summary>What is looked for.</summary>
    public static int Declared => 1;

    [Fact]
    public void A_member_is_found_by_its_name_with_and_without_namespace()
    {
        DeclarationLocation? found = DeclarationLocator.Find(Assembly, "DeclarationLocatorTests.Declared", Folder);

        Assert.NotNull(found);
        Assert.Equal("DeclarationLocatorTests.cs", Path.GetFileName(found.File));
        Assert.Contains("int Declared", File.ReadAllLines(found.File)[found.Line - 1], System.StringComparison.Ordinal);
        Assert.Equal(found, DeclarationLocator.Find(Assembly, "EnvAsCode.Tasks.Tests.DeclarationLocatorTests.Declared", Folder));
    }

    [Fact]
    public void What_is_not_there_has_no_location()
    {
        using TemporaryFolder folder = new();
        Assert.Null(DeclarationLocator.Find(Assembly, "DeclarationLocatorTests.Missing", Folder));
        Assert.Null(DeclarationLocator.Find(folder["none.dll"], "A.B", Folder));
        Assert.Null(DeclarationLocator.Find(folder.Write("text.dll", "no assembly"), "A.B", Folder));
        Assert.Null(DeclarationLocator.Find(typeof(Enumerable).Assembly.Location, "Enumerable.Count", Folder));
    }
}
