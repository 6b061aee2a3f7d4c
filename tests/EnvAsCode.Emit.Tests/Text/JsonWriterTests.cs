using EnvAsCode.Emit.Writing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class JsonWriterTests
{
    [Fact]
    public void Members_are_indented_and_empty_lists_take_no_line_of_their_own()
    {
        string json = new JsonWriter()
            .BeginObject()
            .String("a", "x")
            .String("absent", null)
            .BeginArray("b").String("1").BeginObject().Number("n", 2).EndObject().EndArray()
            .BeginArray("c").EndArray()
            .BeginObject("d").EndObject()
            .Boolean("e", false)
            .EndObject()
            .ToString();

        Assert.Equal(
            """
            {
              "a": "x",
              "b": [
                "1",
                {
                  "n": 2
                }
              ],
              "c": [],
              "d": {},
              "e": false
            }

            """,
            json);
    }
}
