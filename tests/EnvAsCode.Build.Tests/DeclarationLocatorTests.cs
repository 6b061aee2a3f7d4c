using System.IO;
using System.Linq;
using EnvAsCode.Build.Publishing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Build.Tests;

public class DeclarationLocatorTests
{
    /// <summary>What is looked for.</summary>
    public static int Declared => 1;

    [Fact]
    public void A_member_is_found_by_its_name_with_and_without_namespace()
    {
        string assembly = typeof(DeclarationLocatorTests).Assembly.Location;

        DeclarationLocation? found = DeclarationLocator.Find(assembly, "DeclarationLocatorTests.Declared");

        Assert.NotNull(found);
        Assert.Equal("DeclarationLocatorTests.cs", Path.GetFileName(found.File));
        Assert.Contains("int Declared", File.ReadAllLines(found.File)[found.Line - 1], System.StringComparison.Ordinal);
        Assert.Equal(found, DeclarationLocator.Find(assembly, "EnvAsCode.Build.Tests.DeclarationLocatorTests.Declared"));
    }

    [Fact]
    public void What_is_not_there_has_no_location()
    {
        using TemporaryFolder folder = new();
        Assert.Null(DeclarationLocator.Find(typeof(DeclarationLocatorTests).Assembly.Location, "DeclarationLocatorTests.Missing"));
        Assert.Null(DeclarationLocator.Find(folder["none.dll"], "A.B"));
        Assert.Null(DeclarationLocator.Find(folder.Write("text.dll", "no assembly"), "A.B"));
        Assert.Null(DeclarationLocator.Find(typeof(Enumerable).Assembly.Location, "Enumerable.Count"));
    }
}
